using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Tests.Organisation;

internal static class ServiceProviders
{
    public static T Get<T>(this IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
