using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Bench.Office;
using Adminduk.Core.Cases;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Strength;

/// <summary>Kills the server under load again and again, and asks each time whether anything it had acknowledged is gone.</summary>
internal static class CrashBench
{
    private const int Workers = 6;
    private const int FewestActs = 10;
    private const int MostActs = 90;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary><c>--count 20 --engine postgres,sqlite</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        foreach (var engine in Workplace.Engines(options, "postgres,sqlite")) await RunAsync(options, engine);
    }

    private static async Task RunAsync(Options options, string engine)
    {
        using var place = await Workplace.FreshAsync(options, "crash", engine);

        // Signed in once: the sessions outlive the kills, and an account may not sign in twenty times in a quarter of an hour.
        var (people, staff) = await BeginAsync(place);
        using var ends = staff;

        // From here on; the demo's own requests of today were there before.
        var (kills, random, journal) = (options.Number("count", 20), new Random(1), new Journal());
        for (var kill = 1; kill <= kills; kill++)
        {
            Report.Progress($"kill {kill} of {kills}; {journal.Filed.Count} filings and {journal.Steps.Count} steps acknowledged");
            await OneAsync(place, staff, journal, people, random.Next(FewestActs, MostActs));
        }

        await using var server = await place.ServeAsync();
        var doubled = await RepeatAsync(place, staff, journal, people);
        Report.Progress("");
        Report.Title($"crash: kill -9 under load, {kills} times, on {engine}");
        await TellAsync(place, journal, doubled);
        await Books.CheckAsync(place);
    }

    private static async Task<(Applicant[] People, Staff Staff)> BeginAsync(Workplace place)
    {
        await using var server = await place.ServeAsync();
        await using var db = place.Look();
        return (await Applicant.ReadAsync(db, 500), await Staff.SignInAsync(server.Address));
    }

    private static async Task OneAsync(Workplace place, Staff staff, Journal journal, Applicant[] people, int acts)
    {
        await using var server = await place.ServeAsync();
        var work = Enumerable.Range(0, Workers).Select(w => Task.Run(() => new CrashWorker(staff, place, journal, people, w).WorkAsync())).ToArray();
        for (var (wanted, watch) = (journal.Count + acts, Stopwatch.StartNew()); journal.Count < wanted && watch.Elapsed < Patience;) await Task.Delay(7);
        await server.KillAsync();
        await Task.WhenAll(work);
    }

    // Every filing is sent again under its key: those that were lost on the way are now done, the others answer as they did.
    private static async Task<int> RepeatAsync(Workplace place, Staff staff, Journal journal, Applicant[] people)
    {
        var life = new Life(staff, place.Look);
        var other = 0;
        foreach (var (key, person) in journal.Intended)
        {
            var id = await life.FileAsync(people[person], key);
            if (journal.Filed.TryGetValue(key, out var known) && known != id) other++;
        }

        foreach (var (id, step) in journal.Steps.Keys.Take(200))
        {
            var answer = await life.ActAsync(id, step, journal.Steps[(id, step)], people[0]);
            if (answer.Status == 302) other++;
        }

        return other;
    }

    private static async Task TellAsync(Workplace place, Journal journal, int doubled)
    {
        await using var db = place.Look();
        var keys = journal.Filed.Values.ToHashSet();
        var there = (await db.Cases.AsNoTracking().Select(c => c.Id).ToListAsync()).ToHashSet();
        Report.Fact("no acknowledged filing is lost", keys.All(there.Contains), $"{keys.Count} filings");
        var done = (await db.CaseSteps.AsNoTracking().Where(s => s.Verdict == "proceed").Select(s => new { s.CaseId, s.Step }).ToListAsync()).Select(s => (s.CaseId, s.Step)).ToList();
        Report.Fact("no acknowledged step is lost", journal.Steps.Keys.All(done.ToHashSet().Contains), $"{journal.Steps.Count} steps");
        Report.Fact("no step was done twice", done.Count == done.Distinct().Count(), $"{done.Count} steps");
        var counter = await db.Cases.AsNoTracking().CountAsync(c => c.Channel == CaseChannel.Counter && c.FiledAt >= journal.Since);
        Report.Fact("a repeated request does nothing twice", doubled == 0 && counter == journal.Intended.Count, $"{journal.Intended.Count} keys, {counter} cases");
    }
}
