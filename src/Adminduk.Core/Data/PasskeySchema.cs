using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Data;

/// <summary>Identity reads its schema version from application services, which do not exist at design time or in tests.</summary>
internal static class PasskeySchema
{
    private static readonly ServiceProvider DesignServices = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static void Use(DbContextOptionsBuilder builder)
    {
        if (builder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
            builder.UseApplicationServiceProvider(DesignServices);
    }
}
