using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Looks whether somebody who is about to be entered is on the register already: under another number, spelling or date.</summary>
/// <param name="db">The office's database.</param>
/// <param name="models">Keeps the model of the last run.</param>
public sealed class ResidentMatching(AdmindukDbContext db, MatchModelCache models)
{
    private const int MostByDate = 300;
    private const int MostByKey = 300;
    private const double LeastScore = 0;
    private const int MostHits = 10;

    /// <summary>Entries that are likelier this person than not, the likeliest first. The caller checks who may see them.</summary>
    /// <param name="person">Who is to be entered; an entry with the same key is left out.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyList<MatchHit>> CheckAsync(MatchPerson person, CancellationToken ct)
    {
        var learned = await models.ReadAsync(db, ct);
        var others = await CandidatesAsync(person, ct);
        var pool = new MatchPool();
        var one = pool.Add(person);
        var records = others.ConvertAll(o => pool.Add(o));
        var compare = new PairComparer(pool, WordFrequencies.Of(pool.Words, learned.Words, learned.People), pool.Villages());
        return
        [
            .. records
                .Select(r => compare.Compare(one, r) is var pattern ? new MatchHit(r.Id, learned.Model.Score(pattern), learned.Model.Explain(pattern)) : null!)
                .Where(h => h.Score > LeastScore)
                .OrderByDescending(h => h.Score)
                .Take(MostHits)
                .Select(h => h with { Proposed = h.Score >= learned.Model.Threshold }),
        ];
    }

    internal async Task<List<MatchPerson>> CandidatesAsync(MatchPerson person, CancellationToken ct)
    {
        var keys = MatchKeys.Of(person.Name, person.MotherName, person.FatherName, person.BirthDate);
        var birth = person.BirthDate;
        var swapped = birth.Day <= 12 ? new DateOnly(birth.Year, birth.Day, birth.Month) : birth;
        var ids = await db.MatchKeys.AsNoTracking().Where(k => keys.Contains(k.Key)).Select(k => k.ResidentId).Take(MostByKey).ToListAsync(ct);
        ids.AddRange(await db.Residents.Where(r => r.BirthDate == birth || r.BirthDate == swapped).Select(r => r.Id).Take(MostByDate).ToListAsync(ct));
        var wanted = ids.Where(i => i != person.Id).Distinct().ToList();
        return await MatchReader.People(db, db.Residents.AsNoTracking().Where(r => wanted.Contains(r.Id) && r.Status != ResidentStatus.Duplicate)).ToListAsync(ct);
    }
}

/// <summary>An entry that may be the person asked about.</summary>
/// <param name="ResidentId">The entry.</param>
/// <param name="Score">Bits of evidence: above 0 one person is likelier than two.</param>
/// <param name="Weights">What each field says.</param>
public sealed record MatchHit(Guid ResidentId, double Score, IReadOnlyList<FieldWeight> Weights)
{
    /// <summary>True when the evidence reaches the threshold that the model proposes.</summary>
    public bool Proposed { get; init; }
}
