using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <summary>
/// The search box: NIK, No. KK, name, name with birth date, birth date. Whole names that are exactly what was typed come first. Typing errors
/// are mended on the words of <see cref="NameVocabulary"/>; the database only seeks exact keys, so the work is bounded at any size.
/// </summary>
/// <param name="clock">The office's clock.</param>
/// <param name="names">The words of all names.</param>
public sealed class ResidentSearch(OfficeClock clock, NameVocabulary names)
{
    private const int Enough = 8;
    private const int Few = 3;
    private const double LeastLike = 0.45;
    private const double AnotherReading = 0.95;
    private const double LeastLikeWithDate = 0.35;

    /// <summary>Finds residents.</summary>
    /// <param name="db">The office's database.</param>
    /// <param name="text">What was typed, scanned or pasted.</param>
    /// <param name="filter">What narrows the search.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<ResidentHits> FindAsync(AdmindukDbContext db, string? text, SearchFilter filter, CancellationToken ct)
    {
        var query = ResidentQuery.Read(text);
        var rows = new SearchRows(db, filter, query);
        return query.Kind switch
        {
            ResidentQueryKind.Number => await ByNumberAsync(rows, query, ct),
            ResidentQueryKind.Name when query.BirthDate is not null => await ByDateAsync(rows, query, filter, ct),
            ResidentQueryKind.Name => await ByNameAsync(rows, query, filter, ct),
            _ => new ResidentHits(query, []),
        };
    }

    private async Task<ResidentHits> ByNumberAsync(SearchRows rows, ResidentQuery query, CancellationToken ct)
    {
        if (await rows.ByNikAsync(query.Number, ct) is { } person) return new ResidentHits(query, [Hit(person, 1)]);
        if (await rows.FamilyAsync(query.Number, ct) is not { } family) return new ResidentHits(query, []);
        var members = await rows.ByFamilyAsync(family, ct);
        return new ResidentHits(query, [.. members.Select(m => Hit(m, 1))], FamilyId: family);
    }

    private async Task<ResidentHits> ByDateAsync(SearchRows rows, ResidentQuery query, SearchFilter filter, CancellationToken ct)
    {
        var born = await rows.ByBirthDateAsync(query.BirthDate!.Value, ct);
        if (query.Words.Count == 0) return Best(query, [.. born.Select(r => (r, Score: 1.0))], filter);
        var matcher = new NameMatcher(query.Words);
        var scored = born
            .Select(r => (Row: r, Score: matcher.Score(r.SearchName) - (r.BirthDate == query.BirthDate ? 0 : 0.1)))
            .Where(s => s.Score >= LeastLikeWithDate)
            .ToList();
        return scored.Count > 0 ? Best(query, scored, filter) : await ByNameAsync(rows, query, filter, ct);
    }

    private async Task<ResidentHits> ByNameAsync(SearchRows rows, ResidentQuery query, SearchFilter filter, CancellationToken ct)
    {
        var found = await rows.ByNamesAsync([string.Join(' ', query.Words)], ct);
        List<NameMatcher> matchers = [new NameMatcher(query.Words)];
        if (found.Count <= filter.Max)
        {
            foreach (var reading in NameReadings.Of(query.Words, names))
            {
                await AddLikeAsync(found, rows, reading, filter.Max, ct);
                matchers.Add(new NameMatcher(reading.Words));
            }
        }

        var scored = found.DistinctBy(r => r.Id).Select(r => (Row: r, Score: Score(matchers, r.SearchName))).Where(s => s.Score >= LeastLike).ToList();
        return Best(query, scored, filter);
    }

    /// <summary>The name as typed counts in full; with words joined or taken apart a little less.</summary>
    private static double Score(List<NameMatcher> matchers, string name)
    {
        var typed = matchers[0].Score(name);
        return typed >= 1 ? 1 : matchers.Skip(2).Select(m => AnotherReading * m.Score(name)).Append(typed).Max();
    }

    /// <summary>Adds candidates, the likeliest sorts first, until there are enough: each further sort costs another seek.</summary>
    private static async Task AddLikeAsync(List<SearchRow> found, SearchRows rows, NameReading reading, int max, CancellationToken ct)
    {
        found.AddRange(await rows.ByNamesAsync(reading.LikelyNames, ct));
        if (found.Count > max) return;
        foreach (var (first, second) in reading.TypedPairs) found.AddRange(await rows.ByPairAsync([first], [second], ct));
        if (found.Count >= Enough) return;
        foreach (var (first, second) in reading.LikelyPairs) found.AddRange(await rows.ByPairAsync(first, second, ct));
        if (found.Count < Few) found.AddRange(await rows.ByWordAsync(reading.Telling, ct));
    }

    private ResidentHits Best(ResidentQuery query, List<(SearchRow Row, double Score)> scored, SearchFilter filter)
    {
        var best = scored
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.Row.Status)
            .ThenBy(s => s.Row.SearchName, StringComparer.Ordinal)
            .ThenBy(s => s.Row.BirthDate)
            .Take(filter.Max)
            .Select(s => Hit(s.Row, s.Score))
            .ToList();
        return new ResidentHits(query, best, scored.Count > filter.Max);
    }

    private ResidentHit Hit(SearchRow row, double score) => new(
        row.Id,
        row.FamilyId,
        Masking.Mask(row.Nik),
        row.Name,
        row.Sex,
        row.BirthPlace,
        row.BirthDate,
        Resident.YearsBetween(row.BirthDate, clock.Today),
        row.Relationship,
        row.Status,
        row.FamilyNumber is null ? null : Masking.Mask(row.FamilyNumber),
        row.Village,
        score);
}
