using Adminduk.Core.Audit;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Adminduk.Core.Messages;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Core.Reporting;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Export;
using Adminduk.Core.Residents.Import;
using Adminduk.Core.Residents.Synthesis;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Adminduk.Web.Hosting;

/// <summary>Everything behind the pages, the same for the server and for each verb of the command line.</summary>
public static class CoreServices
{
    /// <summary>Registers all capabilities for an installation. The catalogue is read at first use.</summary>
    /// <param name="services">The container.</param>
    /// <param name="installation">The set-up.</param>
    /// <param name="messages">The gateways.</param>
    public static IServiceCollection AddAdmindukCore(this IServiceCollection services, Installation installation, MessagingOptions messages)
    {
        services.AddSingleton(installation);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(ReferenceFiles.Shipped).AddSingleton(CodeLists.Shipped).AddSingleton(RegionDirectory.Shipped);
        AddOffice(services, installation);
        services.AddAdmindukDatabase(installation.Database);
        services.AddAdmindukFiles(installation.DataFolder, installation.Antivirus);
        services.AddDataProtection().SetApplicationName("Adminduk").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(installation.KeysFolder, "sessions")))
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddSingleton<CalendarCache>().AddScoped<CalendarService>();
        services.AddSingleton<NameVocabulary>().AddScoped<FamilyService>().AddScoped<IdCardService>();
        services.AddMatching();
        services.AddSingleton(_ => ReceiptSecrets.Open(installation.KeysFolder));
        services.AddSingleton(p => new SigningDesk(installation.KeysFolder, p.GetRequiredService<OfficeClock>()));
        services.AddScoped<PopulationSynthesiser>().AddScoped<PopulationLoader>().AddScoped<ImportService>().AddScoped<ImportWorker>().AddScoped<ImportReport>().AddScoped<RegisterExport>().AddScoped<ListDesk>().AddScoped<DemoOffice>();
        return services.AddAdmindukMessages(messages).AddCases().AddReporting().AddApiClients();
    }

    // What the office is called, where it stands and which roles it has come from its profile.
    private static void AddOffice(IServiceCollection services, Installation installation)
    {
        services.AddSingleton(p => new CatalogueHolder(installation.CatalogueRoot, installation.Profile, CaseVocabulary.Of(p.GetRequiredService<CodeLists>())));
        services.AddTransient(p => p.GetRequiredService<CatalogueHolder>().Current);
        services.AddSingleton(p => OfficeRegency.Parse(ProfileOf(p).Regency));
        services.AddSingleton(p => new OfficeClock(p.GetRequiredService<TimeProvider>(), TimeZoneInfo.FindSystemTimeZoneById(ProfileOf(p).TimeZone)));
        services.AddSingleton(p => new OfficeName(ProfileOf(p).Name));
        services.AddSingleton(new DemoMode(installation.Demo));
        services.AddSingleton(_ => new DemoAccounts(installation.Demo ? DemoPreset.Read(installation.DemoFile) : null));
        services.AddSingleton(p => OfficeRoles.Of(p.GetRequiredService<CatalogueHolder>()));
        services.AddSingleton(p => OfficePapers.Of(ProfileOf(p), installation));
    }

    private static OfficeProfile ProfileOf(IServiceProvider services) => services.GetRequiredService<CatalogueHolder>().Current.Profile;
}
