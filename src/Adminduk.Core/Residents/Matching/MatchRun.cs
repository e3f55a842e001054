using System.Globalization;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Compares the whole register and keeps what it found as suspicions. May be run again at any time: a pair is kept once, decisions stay.</summary>
public sealed class MatchRun(AdmindukDbContext db, OfficeClock clock)
{
    /// <summary>Runs and stores, and gives keys to entries loaded before there were any. The register itself is not changed.</summary>
    /// <param name="actor">Who asked for it: the command line of the server.</param>
    /// <param name="passed">Hears after each stage.</param>
    /// <param name="ct">Stops the work; nothing is stored then.</param>
    public async Task<Outcome<MatchCounts>> RunAsync(Actor actor, Action<string>? passed, CancellationToken ct)
    {
        if (actor.Kind != ActorKind.System) return Error.Forbidden("residents.match-not-yours");
        var keyed = await MatchKeys.FillAsync(db, ct);
        var pool = new MatchPool();
        var people = await MatchReader.ReadAsync(db, pool, ct);
        if (people.Length < 2) return Error.Refused("residents.match-too-few");
        var found = new RegisterMatcher(pool, people).Run(passed, ct);
        return await StoreAsync(actor, found, new(people.Length, found.Pairs.Count, 0, keyed, found.Model.Threshold), ct);
    }

    private async Task<Outcome<MatchCounts>> StoreAsync(Actor actor, MatchResult found, MatchCounts counted, CancellationToken ct)
    {
        await using var transaction = await db.BeginAsync(ct);
        var now = clock.Now;
        var ids = new IdRun(now);
        var known = await db.DuplicateSuspicions.AsNoTracking().Select(s => new { s.FirstId, s.SecondId }).ToListAsync(ct);
        var there = known.Select(k => (k.FirstId, k.SecondId)).ToHashSet();
        var fresh = found.Pairs.Select(p => Make(p, found.Model, now)).Where(s => !there.Contains((s.FirstId, s.SecondId))).ToList();
        var counts = counted with { Fresh = fresh.Count };
        var act = db.Begin("register.matched", actor, now);
        act.Record("register.matched", "register", Guid.Empty, null, counts);
        db.Add(new StoredModel { Id = ids.Next(), At = now, People = counts.People, Content = MatchModelText.Write(found.Model, found.Words) });
        await db.SaveChangesAsync(ct);
        await new BulkWriter(db).WriteAsync(fresh.ConvertAll(s => s), ct);
        await transaction.CommitAsync(ct);
        return counts;

        DuplicateSuspicion Make(ScoredPair pair, MatchModel model, DateTime at)
        {
            var inOrder = pair.One.CompareTo(pair.Other) < 0;
            return new()
            {
                Id = ids.Next(),
                FirstId = inOrder ? pair.One : pair.Other,
                SecondId = inOrder ? pair.Other : pair.One,
                Score = pair.Score,
                Explanation = string.Join(';', model.Explain(pair.Pattern).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Field}={w.Level}:{w.Bits:0.0}"))),
                FoundAt = at,
            };
        }
    }
}

/// <summary>What a run found.</summary>
/// <param name="People">Entries compared.</param>
/// <param name="Pairs">Pairs at or above the threshold.</param>
/// <param name="Fresh">Those that no earlier run had found.</param>
/// <param name="Keyed">Entries that had no key yet and got some.</param>
/// <param name="Threshold">The threshold proposed, in bits.</param>
public sealed record MatchCounts(int People, int Pairs, int Fresh, int Keyed, double Threshold);
