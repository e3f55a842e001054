using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Organisation;

namespace Adminduk.Web.Hosting;

/// <summary>What happens between building the server and opening its doors.</summary>
public static class Preparation
{
    /// <summary>Proves the catalogue, brings the database to this version and gives a new office its first calendar.</summary>
    /// <exception cref="InstallationFaultException">The catalogue has faults; all are named.</exception>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken ct)
    {
        Directory.CreateDirectory(app.Services.GetRequiredService<Installation>().DataFolder);
        ProveCatalogue(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        if (!await Migrator.IsCurrentAsync(db, ct)) await Migrator.MigrateAsync(db, ct);
        await CalendarSeed.ApplyAsync(db, ReferenceFiles.Shipped, scope.ServiceProvider.GetRequiredService<OfficeClock>().Now, ct);
        await LoadDemoAsync(scope.ServiceProvider, ct);
    }

    private static async Task LoadDemoAsync(IServiceProvider services, CancellationToken ct)
    {
        if (services.GetRequiredService<DemoAccounts>().Preset is not { } preset) return;
        var loaded = await services.GetRequiredService<DemoOffice>().LoadAsync(preset, ct);
        if (!loaded.Ok) throw new InstallationFaultException([.. loaded.Errors.Select(e => e.Message)]);
    }

    private static void ProveCatalogue(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<CatalogueHolder>();
        }
        catch (InvalidDataException faults)
        {
            throw new InstallationFaultException(faults.Message.Split(Environment.NewLine));
        }
    }
}
