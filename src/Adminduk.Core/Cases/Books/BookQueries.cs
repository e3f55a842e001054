using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Books;

/// <summary>Reads the books, for the officers whose posts open them, each within his areas.</summary>
public sealed class BookQueries(AdmindukDbContext db, CatalogueHolder catalogues, IFileStore files)
{
    private const int Largest = 200;

    /// <summary>One page of a book.</summary>
    public async Task<Outcome<Page<BookLine>>> ListAsync(BookFilter filter, Actor actor, CancellationToken ct)
    {
        var access = BookAccess.Require(catalogues.Current, actor);
        if (!access.Try(out var grants)) return Outcome<Page<BookLine>>.Fail(access.Errors);
        var (page, size) = (Math.Max(1, filter.Page), Math.Clamp(filter.Size, 1, Largest));
        var entries = Entries(filter, grants);
        var total = await entries.CountAsync(ct);
        var lines = await Joined(Ordered(entries, filter).Skip((page - 1) * size).Take(size), filter).ToListAsync(ct);
        return new Page<BookLine>(lines, page, size, total);
    }

    /// <summary>The drawn signature of a line of the pick-up book, a PNG.</summary>
    public async Task<Outcome<byte[]>> SignatureAsync(int year, int number, Actor actor, CancellationToken ct)
    {
        var access = BookAccess.Require(catalogues.Current, actor);
        if (!access.Try(out var grants)) return Outcome<byte[]>.Fail(access.Errors);
        var mark = await db.RegisterEntries.AsNoTracking().Within(e => e.Area, grants)
            .Where(e => e.Book == Book.Pickup && e.Year == year && e.Number == number)
            .Select(e => e.SignatureMark).FirstOrDefaultAsync(ct);
        if (mark is null or Book.SignedOnPaper) return Error.NotFound("cases.signature-none");
        return await files.GetAsync(mark, ct) is { } picture ? picture : Error.NotFound("cases.signature-none");
    }

    /// <summary>The first year that any book was written in; null while all are empty.</summary>
    public Task<int?> FirstYearAsync(CancellationToken ct) => db.RegisterEntries.MinAsync(e => (int?)e.Year, ct);

    /// <summary>How many lines the filter holds.</summary>
    internal Task<int> CountAsync(BookFilter filter, IReadOnlyList<Grant> grants, CancellationToken ct) => Entries(filter, grants).CountAsync(ct);

    /// <summary>All lines of the filter, in order.</summary>
    internal IAsyncEnumerable<BookLine> AllAsync(BookFilter filter, IReadOnlyList<Grant> grants) => Joined(Entries(filter, grants), filter).AsAsyncEnumerable();

    private IQueryable<RegisterEntry> Entries(BookFilter filter, IReadOnlyList<Grant> grants)
    {
        var entries = db.RegisterEntries.AsNoTracking().Where(e => e.Book == filter.Book && e.Date >= filter.From && e.Date <= filter.To);
        if (filter.Service is { Length: > 0 } service) entries = entries.Where(e => e.Service == service);
        if (filter.Area is { Length: > 0 } area) entries = entries.Where(e => e.Area == area || e.Area.StartsWith(area + "."));
        if (!string.IsNullOrWhiteSpace(filter.Search)) entries = Searched(entries, filter.Search.Trim());
        if (grants.All(g => g.Service is not null))
        {
            var services = grants.Select(g => g.Service!).ToList();
            entries = entries.Where(e => services.Contains(e.Service));
        }

        return entries.Within(e => e.Area, grants);
    }

    private IQueryable<RegisterEntry> Searched(IQueryable<RegisterEntry> entries, string text)
    {
        var upper = text.ToUpperInvariant();
        if (text.Length == 16 && text.All(char.IsAsciiDigit)) return entries.Where(e => db.Cases.Any(c => c.Id == e.CaseId && c.ApplicantNik == text));
        if (int.TryParse(text[(text.LastIndexOf('/') + 1)..], out var number)) return entries.Where(e => e.Number == number || e.CaseNumber == upper);
        if (text.Any(char.IsAsciiDigit)) return entries.Where(e => e.CaseNumber == upper);
        var key = NameKey.Of(text);
        var like = "%" + upper.Replace("\\", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal) + "%";
        return entries.Where(e => EF.Functions.Like(e.Name.ToUpper(), like) || db.Cases.Any(c => c.Id == e.CaseId && c.ApplicantKey.Contains(key)));
    }

    // The page is cut before the join, so that the join touches its lines alone.
    private IQueryable<BookLine> Joined(IQueryable<RegisterEntry> entries, BookFilter filter)
    {
        var joined =
            from e in entries
            join c in db.Cases on e.CaseId equals c.Id
            join h in db.Handovers on e.CaseId equals h.CaseId into given
            from h in given.DefaultIfEmpty()
            select new { e, c.Status, c.ApplicantNik, Kind = (string?)h.ReceiverKind };
        var ordered = filter.NewestFirst
            ? joined.OrderByDescending(j => j.e.Year).ThenByDescending(j => j.e.Number)
            : joined.OrderBy(j => j.e.Year).ThenBy(j => j.e.Number);
        return ordered.Select(j => new BookLine(j.e, j.Status, j.Kind) { Nik = j.ApplicantNik });
    }

    private static IQueryable<RegisterEntry> Ordered(IQueryable<RegisterEntry> entries, BookFilter filter) => filter.NewestFirst
        ? entries.OrderByDescending(e => e.Year).ThenByDescending(e => e.Number)
        : entries.OrderBy(e => e.Year).ThenBy(e => e.Number);
}
