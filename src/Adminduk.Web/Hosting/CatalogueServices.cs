using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Shell;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Adminduk.Web.Hosting;

/// <summary>The office's catalogue, and what follows from its profile: regency, clock, roles and frame.</summary>
public static class CatalogueServices
{
    /// <summary>Registers the catalogue; before the frame and accounts, which take their names from it.</summary>
    public static WebApplicationBuilder AddCatalogue(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<CatalogueOptions>().BindConfiguration(CatalogueOptions.Section).Configure<IConfiguration>(FromEnvironment);
        services.TryAddSingleton(Load);
        services.AddTransient(s => s.GetRequiredService<CatalogueHolder>().Current);
        services.AddHostedService<CatalogueWatch>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(s => OfficeRegency.Parse(Profile(s).Regency));
        services.TryAddSingleton(s => new OfficeClock(s.GetRequiredService<TimeProvider>(), TimeZoneInfo.FindSystemTimeZoneById(Profile(s).TimeZone)));
        services.TryAddSingleton(s => new OfficeName(Profile(s).Name));
        services.TryAddSingleton(s => RolesOf(s.GetRequiredService<CatalogueHolder>()));
        services.TryAddScoped<IShell, ProfileShell>();
        return builder;
    }

    private static void FromEnvironment(CatalogueOptions options, IConfiguration configuration)
    {
        if (configuration["ADMINDUK_PROFILE"] is { Length: > 0 } profile) options.Profile = profile;
        if (configuration["ADMINDUK_CATALOGUE"] is { Length: > 0 } root) options.Catalogue = root;
    }

    private static CatalogueHolder Load(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<CatalogueOptions>>().Value;
        return new CatalogueHolder(options.Catalogue ?? CatalogueLoader.ShippedRoot, options.Profile, CaseVocabulary.Of(CodeLists.Shipped));
    }

    private static OfficeProfile Profile(IServiceProvider services) => services.GetRequiredService<CatalogueHolder>().Current.Profile;

    private static RoleBook RolesOf(CatalogueHolder holder) => new(
        [.. holder.Current.Profile.Roles.Select(r => r.Id).Append(Roles.RegisterReader).Append(Roles.Administrator).Distinct()],
        id => holder.Current.Profile.Roles.Find(r => r.Id == id)?.Name.ToString());
}
