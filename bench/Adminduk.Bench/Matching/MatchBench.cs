using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Core.Residents.Synthesis;
using Adminduk.Core.Residents.Synthesis.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Matching;

/// <summary>A made-up register with people recorded twice: what matching finds, misses and takes. The truth is known to this command alone.</summary>
internal static class MatchBench
{
    private const int FamiliesAtOnce = 4000;

    /// <summary><c>--count 1000000 --percent 2 --seed 7 --population 1 --engine sqlite</c>; <c>--keep</c> takes the register of the last run.</summary>
    public static async Task RunAsync(Options options)
    {
        foreach (var engine in Workplace.Engines(options, "sqlite")) await RunAsync(options, engine);
    }

    private static async Task RunAsync(Options options, string engine)
    {
        var count = options.Number("count", 1_000_000);
        using var place = options.Has("keep") ? Workplace.Open(options, "matching", engine) : await Workplace.FreshAsync(options, "matching", engine);
        var list = Path.Combine(place.Folder, "truth.csv");
        if (!options.Has("keep")) await FillAsync(place, options, count, list);
        var truth = (await File.ReadAllLinesAsync(list)).Select(l => l.Split(',')).ToList();
        Report.Title($"matching: {count} residents and {truth.Count} recorded twice on {engine}");
        GC.Collect();
        await using var db = place.Look();
        var process = Environment.ProcessId;
        var (cpu, watch) = (ProcessMeter.Cpu(process), Stopwatch.StartNew());
        var found = await WholeAsync(db);
        Report.Line("the whole register, wall time", watch.Elapsed.TotalSeconds, "s", 300, $"CPU {(ProcessMeter.Cpu(process) - cpu) / 1000:0.0} s");
        Report.Line("peak memory of the process", ProcessMeter.Peak(process), "MB", 2048);
        await JudgeAsync(db, found, truth);
        await CheckBench.RunAsync(db, found, truth, options.Number("checks", 1000));
    }

    private static async Task FillAsync(Workplace place, Options options, int count, string list)
    {
        await using var db = place.Look();
        await Migrator.MigrateAsync(db, CancellationToken.None);
        await using var truth = new StreamWriter(list);
        var planter = new DuplicatePlanter(options.Number("seed", 7), options.Number("percent", 2), (one, other) => truth.WriteLine($"{one},{other}"));
        var wanted = new SynthesisOptions(RegionCode.Parse("21.01"), count, options.Number("population", 1), new(2026, 8, 10));
        var people = new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped);
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        var act = db.Begin("register.synthesised", Actor.System, DateTime.Parse("2026-08-10T00:00:00Z", null, System.Globalization.DateTimeStyles.AdjustToUniversal));
        await db.SaveChangesAsync();
        var (loader, ids, made) = (new RegisterLoader(db, act), new IdRun(act.Now), 0);
        foreach (var chunk in planter.Plant(people.Families(wanted)).Chunk(FamiliesAtOnce))
        {
            await loader.AddAsync([.. chunk.Select(f => SyntheticEntities.ToFamily(f, ids))], wanted.AsOf, CancellationToken.None);
            Report.Progress($"{made += chunk.Sum(f => f.Members.Count)} residents");
        }

        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("analyze");
        Report.Progress("");
    }

    private static async Task<MatchResult> WholeAsync(AdmindukDbContext db)
    {
        var watch = Stopwatch.StartNew();
        var pool = new MatchPool();
        var people = await MatchReader.ReadAsync(db, pool, CancellationToken.None);
        Report.Note($"read {people.Length} entries: {watch.Elapsed.TotalSeconds:0.0} s");
        return new RegisterMatcher(pool, people).Run(stage => Report.Note($"{stage}: {watch.Elapsed.TotalSeconds:0.0} s"), CancellationToken.None);
    }

    private static async Task JudgeAsync(AdmindukDbContext db, MatchResult found, List<string[]> truth)
    {
        var niks = await db.Residents.AsNoTracking().Select(r => new { r.Id, r.Nik, r.Name, r.BirthDate }).ToDictionaryAsync(r => r.Id);
        HashSet<(string, string)> real = [.. truth.Select(t => Pair(t[0], t[1]))];
        var said = found.Pairs.Select(p => Pair(niks[p.One].Nik, niks[p.Other].Nik)).ToList();
        var right = said.Count(real.Contains);
        Report.Note($"threshold {found.Model.Threshold:0.0} bits, {said.Count} pairs proposed of {found.Compared} looked at twice");
        Report.Fact("precision at the proposed threshold >= 0.98", right >= 0.98 * said.Count, $"{(double)right / Math.Max(1, said.Count):0.0000}");
        Report.Fact("recall at the proposed threshold >= 0.95", right >= 0.95 * real.Count, $"{(double)right / Math.Max(1, real.Count):0.0000}");
        foreach (var wrong in found.Pairs.Where(p => !real.Contains(Pair(niks[p.One].Nik, niks[p.Other].Nik))).Take(12))
            Report.Note($"not planted: {wrong.Score:0.0} {string.Join(' ', found.Model.Explain(wrong.Pattern).Select(w => $"{w.Field}={w.Level}"))}");
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
