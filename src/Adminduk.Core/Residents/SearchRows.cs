using System.Linq.Expressions;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>The exact seeks that a search is made of, each bounded, narrowed by the filter.</summary>
internal sealed class SearchRows(AdmindukDbContext db, SearchFilter filter, ResidentQuery query)
{
    private const int MostByDate = 1000;
    private const int MostByPair = 100;

    private static readonly Expression<Func<Resident, Family?, SearchRow>> Row = (r, f) => new SearchRow
    {
        Id = r.Id,
        FamilyId = r.FamilyId,
        Nik = r.Nik,
        Name = r.Name,
        SearchName = r.SearchName,
        Sex = r.Sex,
        BirthPlace = r.BirthPlace,
        BirthDate = r.BirthDate,
        Relationship = r.Relationship,
        Status = r.Status,
        FamilyNumber = f!.Number,
        Village = f.Village,
    };

    // By far the most frequent search.
    private static readonly Prepared<Func<AdmindukDbContext, string, CancellationToken, Task<SearchRow?>>> RowOfNik = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, string nik, CancellationToken ct) => db.Residents.AsNoTracking()
            .Where(r => r.Nik == nik)
            .LeftJoin(db.Families, r => new { r.Regency, Id = r.FamilyId }, f => new { f.Regency, Id = (Guid?)f.Id }, Row)
            .FirstOrDefault()));

    private IQueryable<SearchRow> All => Narrowed(db.Residents.AsNoTracking())
        .LeftJoin(db.Families, r => new { r.Regency, Id = r.FamilyId }, f => new { f.Regency, Id = (Guid?)f.Id }, Row);

    public async Task<SearchRow?> ByNikAsync(string nik, CancellationToken ct) =>
        await RowOfNik.For(db)(db, nik, ct) is { } row && filter.Takes(row.Status, row.Village) ? row : null;

    public async Task<Guid?> FamilyAsync(string number, CancellationToken ct) =>
        await db.Families.Where(f => f.Number == number).Select(f => (Guid?)f.Id).FirstOrDefaultAsync(ct);

    public Task<List<SearchRow>> ByFamilyAsync(Guid family, CancellationToken ct) =>
        All.Where(r => r.FamilyId == family).OrderBy(r => r.Relationship).ThenBy(r => r.BirthDate).ToListAsync(ct);

    /// <summary>Those born on a day; where day and month may have been swapped, on that day too.</summary>
    public Task<List<SearchRow>> ByBirthDateAsync(DateOnly day, CancellationToken ct)
    {
        var swapped = day.Day <= 12 ? new DateOnly(day.Year, day.Day, day.Month) : day;
        return InArea(All.Where(r => r.BirthDate == day || r.BirthDate == swapped)).Take(MostByDate).ToListAsync(ct);
    }

    public async Task<List<SearchRow>> ByNamesAsync(IReadOnlyList<string> wholeNames, CancellationToken ct) =>
        await InArea(All.Where(r => wholeNames.Contains(r.SearchName))).Take((2 * filter.Max) + 1).ToListAsync(ct);

    /// <summary>Those whose name has one of these words beside one of those.</summary>
    public Task<List<SearchRow>> ByPairAsync(string[] first, string[] second, CancellationToken ct)
    {
        var bearers = db.NameWords.Where(w => first.Contains(w.Word) && second.Contains(w.Next)).Select(w => w.ResidentId).Take(MostByPair)
            .Union(db.NameWords.Where(w => second.Contains(w.Word) && first.Contains(w.Next)).Select(w => w.ResidentId).Take(MostByPair));
        return InArea(All.Where(r => bearers.Contains(r.Id))).ToListAsync(ct);
    }

    /// <summary>Those whose name has one of these words.</summary>
    public Task<List<SearchRow>> ByWordAsync(string[] words, CancellationToken ct)
    {
        var bearers = db.NameWords.Where(w => words.Contains(w.Word)).Select(w => w.ResidentId).Take(MostByPair);
        return InArea(All.Where(r => bearers.Contains(r.Id))).ToListAsync(ct);
    }

    private IQueryable<Resident> Narrowed(IQueryable<Resident> residents)
    {
        if (filter.ActiveOnly) residents = residents.Where(r => r.Status == ResidentStatus.Active);
        if (query.BirthYear is not { } year) return residents;
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return residents.Where(r => r.BirthDate >= from && r.BirthDate <= to);
    }

    private IQueryable<SearchRow> InArea(IQueryable<SearchRow> rows)
    {
        if (filter.Area is not { } area) return rows;
        var code = area.ToString();
        return area.Level == RegionLevel.Village ? rows.Where(r => r.Village == code) : rows.Where(r => r.Village!.StartsWith(code + "."));
    }
}

/// <summary>What a search reads of a person.</summary>
internal sealed class SearchRow
{
    public Guid Id { get; init; }

    public Guid? FamilyId { get; init; }

    public required string Nik { get; init; }

    public required string Name { get; init; }

    public required string SearchName { get; init; }

    public Sex Sex { get; init; }

    public required string BirthPlace { get; init; }

    public DateOnly BirthDate { get; init; }

    public Relationship Relationship { get; init; }

    public ResidentStatus Status { get; init; }

    public string? FamilyNumber { get; init; }

    public string? Village { get; init; }
}
