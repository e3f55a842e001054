using Adminduk.Bench.Hosts;
using Adminduk.Bench.Office;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Strength;

/// <summary>Pairs of officers who end the same step of the same case at the same instant.</summary>
internal static class RaceBench
{
    private const int AtOnce = 4;

    /// <summary><c>--count 1000 --engine postgres,sqlite</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        foreach (var engine in Workplace.Engines(options, "postgres,sqlite")) await RunAsync(options, engine);
    }

    private static async Task RunAsync(Options options, string engine)
    {
        using var place = await Workplace.FreshAsync(options, "races", engine);
        await using var server = await place.ServeAsync();
        using var staff = await Staff.SignInAsync(server.Address);
        using var rival = await Officer.SignInAsync(server.Address, "loket2");
        var life = new Life(staff, place.Look);
        await using var db = place.Look();
        var people = await Applicant.ReadAsync(db, 500);
        var count = options.Number("count", 1000);
        var pairs = new Pair[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
        {
            pairs[i] = await RaceAsync(life, staff["front-office"], rival, people[i % people.Length], place);
            if (i % 20 == 0) Report.Progress($"{i} of {count} pairs");
        });
        Report.Progress("");
        Report.Title($"races: {count} pairs of officers check the same dossier at the same instant, on {engine}");
        Report.Fact("exactly one of each pair wins", Array.TrueForAll(pairs, p => p.Winners == 1), $"{pairs.Count(p => p.Winners == 1)} of {count}");
        Report.Fact("every loser is told why", Array.TrueForAll(pairs, p => p.Losers is [{ Status: 409, Words.Length: > 0 }]), pairs[0].Losers.FirstOrDefault()?.Words ?? "");
        foreach (var odd in pairs.SelectMany(p => p.Losers).Where(l => l.Status != 409 || l.Words.Length == 0).GroupBy(l => l.ToString())) Report.Note($"{odd.Count()} times {odd.Key}");
        var ids = pairs.Select(p => p.Case).ToList();
        await using var after = place.Look();
        var moved = await after.Cases.AsNoTracking().CountAsync(c => ids.Contains(c.Id) && c.Step == "forward" && c.RegisterNumber != null);
        Report.Fact("every case went on, once", moved == count, $"{moved} of {count}");
        await Books.CheckAsync(place);
    }

    private static async Task<Pair> RaceAsync(Life life, Officer first, Officer second, Applicant applicant, Workplace place)
    {
        var id = await life.FileAsync(applicant, Secrets.NewToken());
        await Act(first, "receive");
        await life.TickAsync(id);
        var version = await VersionAsync();
        var answers = await Task.WhenAll(Task.Run(() => life.ActAsync(id, "check", version, applicant, first)), Task.Run(() => life.ActAsync(id, "check", version, applicant, second)));
        return new Pair(id, answers.Count(a => a.Status == 302), [.. answers.Where(a => a.Status != 302).Select(a => new Loser(a.Status, Words.Of(a)))]);

        async Task Act(Officer officer, string step) => await life.ActAsync(id, step, await VersionAsync(), applicant, officer);

        async Task<long> VersionAsync()
        {
            await using var db = place.Look();
            return await db.Cases.AsNoTracking().Where(c => c.Id == id).Select(c => c.Version).SingleAsync();
        }
    }

    private sealed record Loser(int Status, string Words);

    private sealed record Pair(Guid Case, int Winners, Loser[] Losers);
}
