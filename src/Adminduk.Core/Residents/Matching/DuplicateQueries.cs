using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Reads the pairs of entries that may be one person, for officers of the whole regency.</summary>
public sealed class DuplicateQueries(AdmindukDbContext db)
{
    /// <summary>Most pairs at once.</summary>
    public const int Largest = 200;

    /// <summary>One page of pairs, the likeliest first. Pairs of which an entry has given way to a third are no work any more and left out of the open ones.</summary>
    public async Task<Outcome<Page<DuplicateLine>>> ListAsync(SuspicionState? state, int page, int size, Actor actor, CancellationToken ct)
    {
        if (!DuplicateAccess.MaySee(actor, db.Regency)) return Error.Forbidden("residents.duplicate-no-access");
        var (number, rows) = (Math.Max(1, page), Math.Clamp(size, 1, Largest));
        var pairs = Pairs(state);
        var shown = pairs.OrderByDescending(s => s.Score).ThenBy(s => s.Id).Skip((number - 1) * rows).Take(rows);
        var lines =
            from s in shown
            join one in db.Residents.AsNoTracking() on s.FirstId equals one.Id
            join other in db.Residents.AsNoTracking() on s.SecondId equals other.Id
            orderby s.Score descending, s.Id
            select new DuplicateLine(s, one, other);
        return new Page<DuplicateLine>(await lines.ToListAsync(ct), number, rows, await pairs.CountAsync(ct));
    }

    /// <summary>How many pairs stand in each state.</summary>
    public async Task<IReadOnlyDictionary<SuspicionState, int>> CountsAsync(CancellationToken ct) =>
        await db.DuplicateSuspicions.GroupBy(s => s.State).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);

    /// <summary>One pair with both entries, their cards and what each field says.</summary>
    public async Task<Outcome<DuplicatePair>> PairAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (!DuplicateAccess.MaySee(actor, db.Regency)) return Error.Forbidden("residents.duplicate-no-access");
        if (await db.DuplicateSuspicions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } pair) return Error.NotFound("residents.duplicate-unknown");
        return new DuplicatePair(pair, await EntryAsync(pair.FirstId, ct), await EntryAsync(pair.SecondId, ct), Weights(pair.Explanation));
    }

    /// <summary>The entry that holds for one recorded twice, though that one may have given way to a third later.</summary>
    public static async Task<Resident> HolderAsync(AdmindukDbContext db, Resident entry, CancellationToken ct)
    {
        while (entry.DuplicateOfId is { } next) entry = await db.Residents.AsNoTracking().SingleAsync(r => r.Id == next, ct);
        return entry;
    }

    /// <summary>Reads what each field says from its stored form.</summary>
    public static IReadOnlyList<FieldWeight> Weights(string explanation) =>
    [
        .. from part in explanation.Split(';', StringSplitOptions.RemoveEmptyEntries)
           let words = part.Split('=', ':')
           select new FieldWeight(Enum.Parse<MatchField>(words[0]), Enum.Parse<MatchLevel>(words[1]), double.Parse(words[2], CultureInfo.InvariantCulture)),
    ];

    private IQueryable<DuplicateSuspicion> Pairs(SuspicionState? state)
    {
        var pairs = db.DuplicateSuspicions.AsNoTracking().Where(s => state == null || s.State == state);
        return pairs.Where(s => s.State != SuspicionState.Open || !db.Residents.Any(r => (r.Id == s.FirstId || r.Id == s.SecondId) && r.Status == ResidentStatus.Duplicate));
    }

    private async Task<DuplicateEntry> EntryAsync(Guid id, CancellationToken ct)
    {
        var person = await db.Residents.AsNoTracking().SingleAsync(r => r.Id == id, ct);
        var last = person.FamilyId ?? await db.FamilyMemberships.Where(m => m.ResidentId == id).OrderByDescending(m => m.From).Select(m => (Guid?)m.FamilyId).FirstOrDefaultAsync(ct);
        return new DuplicateEntry(person, await db.Families.AsNoTracking().Include(f => f.Members).FirstOrDefaultAsync(f => f.Id == last, ct));
    }
}

/// <summary>A pair in the list.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="First">One entry.</param>
/// <param name="Second">The other.</param>
public sealed record DuplicateLine(DuplicateSuspicion Pair, Resident First, Resident Second);

/// <summary>A pair with all that is needed to decide.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="First">One entry.</param>
/// <param name="Second">The other.</param>
/// <param name="Weights">What each field says.</param>
public sealed record DuplicatePair(DuplicateSuspicion Pair, DuplicateEntry First, DuplicateEntry Second, IReadOnlyList<FieldWeight> Weights);

/// <summary>An entry of a pair.</summary>
/// <param name="Person">The entry.</param>
/// <param name="Family">The card it stands on, or stood on last.</param>
public sealed record DuplicateEntry(Resident Person, Family? Family)
{
    /// <summary>Those of whom one must become head if this entry gives way.</summary>
    public IEnumerable<Resident> Heirs => Person.FamilyId is not null && Person.Relationship == Relationship.Head ? Family!.Members.Where(m => m.Id != Person.Id).OrderBy(m => m.Relationship).ThenBy(m => m.BirthDate) : [];
}
