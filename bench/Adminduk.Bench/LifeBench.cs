using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Bench.Limits;
using Adminduk.Bench.Office;

namespace Adminduk.Bench;

/// <summary>Server CPU of whole family-card requests, and the server's memory before and after many of them.</summary>
internal static class LifeBench
{
    private const int StepsOfALife = 10;

    /// <summary><c>--count 200 --warm 40 --engine postgres</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        foreach (var engine in Workplace.Engines(options, "postgres")) await RunAsync(options, engine);
    }

    private static async Task RunAsync(Options options, string engine)
    {
        using var place = await Workplace.FreshAsync(options, "lives", engine);
        await using var server = await place.ServeAsync();
        using var staff = await Staff.SignInAsync(server.Address);
        var life = new Life(staff, place.Look);
        await using var db = place.Look();
        var people = await Applicant.ReadAsync(db, 500);
        await ManyAsync(life, people, options.Number("warm", 60), open: true);
        var (before, count) = (server.Resident, options.Number("count", 200));
        Report.Title($"lives: {count} family cards from counter to pick-up on {engine}, release server over HTTP");
        var signing = new CpuBetween(() => server.Cpu);
        life.AroundSigning = signing.Touch;
        var acts = await MeasureAsync(place, server, () => ManyAsync(life, people, count, open: false));
        life.AroundSigning = null;
        var whole = await MeasureAsync(place, server, () => ManyAsync(life, people, Math.Min(count, 200), open: true));
        var bare = await BareKestrel.CpuPerRequestAsync(place.Port + 1);
        Report.Line("CPU of a life: ten steps, a signed card", acts.Server / count, "ms", 60, $"bare Kestrel, eleven posts: {bare * 11:0.00} ms");
        Report.Line("CPU of a step, the nine that sign nothing", (acts.Server - signing.Total) / count / (StepsOfALife - 1), "ms", 5, $"bare Kestrel, a post: {bare:0.00} ms");
        Report.Line("CPU of the step that draws, signs and stores the card", signing.Total / count, "ms", 5 + 6 + 2, "the bars of a step, a PDF and a signature together");
        Report.Line("CPU of a life with each case opened before its step", whole.Server / Math.Min(count, 200), "ms");
        if (engine == "postgres") Report.Line("CPU of PostgreSQL for a life", acts.Database / count, "ms", null, await RawWrites.CpuPerLifeAsync(place));
        Report.Line("wall time of a life, one after the other", acts.Wall / count, "ms");
        Report.Line("memory before", before, "MB", 350);
        Report.Line("memory after", server.Resident, "MB", 350, $"peak {server.Peak:0} MB");
    }

    private static async Task ManyAsync(Life life, Applicant[] people, int count, bool open)
    {
        for (var i = 0; i < count; i++)
        {
            await life.LiveAsync(people[i % people.Length], open);
            if (i % 10 == 9) Report.Progress($"{i + 1} of {count} lives");
        }

        Report.Progress("");
    }

    private static async Task<(double Server, double Database, double Wall)> MeasureAsync(Workplace place, ServerProcess server, Func<Task> work)
    {
        var (cpu, database, watch) = (server.Cpu, place.DatabaseCpu(), Stopwatch.StartNew());
        await work();
        return (server.Cpu - cpu, place.DatabaseCpu() - database, watch.Elapsed.TotalMilliseconds);
    }
}
