using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Data;

/// <summary>Identity reads its schema version from the container that opens the database. The first to open it builds the model for the
/// whole process, so every container with the database says the same, and where there is none, one stands in.</summary>
internal static class PasskeySchema
{
    private static readonly ServiceProvider DesignServices = AddTo(new ServiceCollection()).BuildServiceProvider();

    public static IServiceCollection AddTo(IServiceCollection services) =>
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    public static void Use(DbContextOptionsBuilder builder)
    {
        if (builder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
            builder.UseApplicationServiceProvider(DesignServices);
    }
}
