using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Messages;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;
using Adminduk.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Adminduk.Bench.Load;

/// <summary>Makes the large office that <c>load</c> works on: staff of the demo, a made-up population, and cases at every state.</summary>
internal static class PrepareBench
{
    private const int Regency = 2101;

    /// <summary><c>--residents 1200000 --cases 200000 --open 12000</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        using var place = await Workplace.FreshAsync(options, "load", options.Text("engine", "postgres"));
        var watch = Stopwatch.StartNew();
        await using var services = Services(place);
        await PeopleAsync(services, options.Number("residents", 1_200_000));
        Report.Note($"residents written after {watch.Elapsed.TotalSeconds:0} s");
        await using var db = place.Look();
        await new CaseMaker(db).WriteAsync(options.Number("cases", 200_000), options.Number("open", 12_000));
        Report.Note($"cases written after {watch.Elapsed.TotalSeconds:0} s");
        await db.Database.ExecuteSqlRawAsync(place.Engine == "postgres" ? "vacuum analyze" : "analyze");
        Report.Note($"ready after {watch.Elapsed.TotalSeconds:0} s: {place.Folder}");
    }

    /// <summary>The product's services on a place, without a server.</summary>
    public static ServiceProvider Services(Workplace place)
    {
        var address = new Uri($"http://127.0.0.1:{place.Port}");
        var catalogue = Path.Combine(AppContext.BaseDirectory, "catalogue");
        var installation = new Installation(place.Connection, place.Folder, "bintan", catalogue, [address.ToString()], address, Demo: true, Antivirus: null);
        var services = new ServiceCollection().AddLogging().AddAdmindukCore(installation, new MessagingOptions());
        services.AddAdmindukOrganisation();
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        return services.BuildServiceProvider();
    }

    /// <summary>Staff of the demo and a made-up population.</summary>
    public static async Task PeopleAsync(ServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        await Migrator.MigrateAsync(db, default);
        Expect(await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(services.GetRequiredService<DemoAccounts>().Preset!, default));
        var today = services.GetRequiredService<OfficeClock>().Today;
        var written = new Progress<int>(n => Report.Progress($"{n} residents"));
        var wanted = new SynthesisOptions(RegionCode.OfRegency(Regency), count, 1, today);
        Expect(await scope.ServiceProvider.GetRequiredService<PopulationLoader>().LoadAsync(Actor.System, wanted, written, default));
        Report.Progress("");
    }

    private static void Expect(Outcome outcome)
    {
        if (!outcome.Ok) throw new InvalidOperationException(string.Join("; ", outcome.Errors));
    }
}
