using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Bench.Load;
using Adminduk.Bench.Office;
using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Batches;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Documents;

/// <summary>A batch of waiting family cards signed with one passphrase entry, as the office's head would.</summary>
internal static class BatchBench
{
    private const int People = 4000;
    // A server at work has signed before; a fresh process would measure the compiler.
    private const int Warm = 250;

    /// <summary><c>--batch 500</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        var count = options.Number("batch", BatchChooser.Most);
        using var place = await Workplace.FreshAsync(options, "batch", options.Text("engine", "postgres"));
        await using var services = PrepareBench.Services(place);
        await PrepareBench.PeopleAsync(services, People);
        await using (var db = place.Look()) await new CaseMaker(db).WriteAsync(count + Warm, count + Warm, "sign");
        await RunAsync(services, Warm);
        var cpu = ProcessMeter.Cpu(Environment.ProcessId);
        var (seconds, batch, seen) = await RunAsync(services, count);
        cpu = ProcessMeter.Cpu(Environment.ProcessId) - cpu;
        Report.Title($"batch: {count} family cards signed with one passphrase entry, on {place.Engine}");
        Report.Line("until the last one was signed", seconds, "s", 10, $"{batch.Done} signed, {batch.Refused.Count()} refused, after {Warm} others");
        Report.Line("CPU of a card: decided, drawn, signed, stored", cpu / count, "ms");
        Report.Fact("progress was to be seen", seen > 2, $"{seen} different counts while it ran");
    }

    private static async Task<(double Seconds, StepBatch Batch, int Seen)> RunAsync(ServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        var head = await db.Users.Where(u => u.UserName == "kadis").Select(u => u.Id).SingleAsync();
        var actor = (await scope.ServiceProvider.GetRequiredService<OfficerGrants>().FindAsync(head, strong: true, default))!;
        var ids = await db.Cases.Where(c => c.Step == "sign").OrderBy(c => c.FiledAt).Take(count).Select(c => c.Id).ToListAsync();
        var signing = services.GetRequiredService<SigningDesk>();
        signing.EnsureTestKey("Kepala Dinas", "Disdukcapil", Office.Officer.Password);
        var watch = Stopwatch.StartNew();
        var desk = services.GetRequiredService<BatchDesk>();
        var chosen = await scope.ServiceProvider.GetRequiredService<BatchChooser>().ChooseAsync(new WorkFilter(), ids, actor, default);
        var batch = desk.Prepare(chosen.Value, actor);
        desk.Start(batch, signing.Open(Office.Officer.Password).Value);
        HashSet<int> seen = [];
        while (batch.EndedAt is null)
        {
            seen.Add(batch.Finished);
            await Task.Delay(20);
        }

        return (watch.Elapsed.TotalSeconds, batch, seen.Count);
    }
}
