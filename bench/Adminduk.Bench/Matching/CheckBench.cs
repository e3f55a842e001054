using System.Diagnostics;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents.Matching;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Matching;

/// <summary>A single check for each of many planted entries, as if it were just being entered: how long, and whether the first entry is found.</summary>
internal static class CheckBench
{
    private const int Warm = 50;

    public static async Task RunAsync(AdmindukDbContext db, MatchResult learned, List<string[]> truth, int checks)
    {
        var now = DateTime.Parse("2026-08-11T00:00:00Z", null, System.Globalization.DateTimeStyles.AdjustToUniversal);
        var people = await db.Residents.CountAsync();
        db.Begin("register.matched", Actor.System, now);
        db.Add(new StoredModel { Id = Ids.New(now), At = now, People = people, Content = MatchModelText.Write(learned.Model, learned.Words) });
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var matching = new ResidentMatching(db, new MatchModelCache());
        List<double> times = [];
        var (found, rounds) = (0, 0);
        foreach (var pair in truth.Where((_, i) => i % Math.Max(1, truth.Count / (checks + Warm)) == 0).Take(checks + Warm))
        {
            var first = await db.Residents.Where(r => r.Nik == pair[0]).Select(r => r.Id).SingleAsync();
            var entered = await MatchReader.People(db, db.Residents.AsNoTracking().Where(r => r.Nik == pair[1])).SingleAsync();
            var watch = Stopwatch.StartNew();
            var hits = await matching.CheckAsync(entered, CancellationToken.None);
            if (rounds++ >= Warm) times.Add(watch.Elapsed.TotalMilliseconds);
            if (hits.Any(h => h.ResidentId == first)) found++;
        }

        var all = new Percentiles(times);
        Report.Line($"a single check, p95 of {times.Count}", all.At(95), "ms", 20, all.ToString());
        Report.Fact("single checks that name the first entry", found > 0, $"{(double)found / Math.Max(1, rounds):0.000}");
    }
}
