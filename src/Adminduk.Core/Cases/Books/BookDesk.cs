using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Books;

namespace Adminduk.Core.Cases.Books;

/// <summary>Takes a book out of the program, as an Excel sheet or on paper. Who took what, and whether NIK stood in it whole, goes on the record first.</summary>
public sealed class BookDesk(AdmindukDbContext db, BookQueries books, BookSheet sheet, CatalogueHolder catalogues, OfficeClock clock, OfficePaper paper)
{
    /// <summary>Most lines that one print may have.</summary>
    public const int MostPrinted = 2000;

    private const int ShortestReason = 10;

    /// <summary>The lines of the filter as an .xlsx file.</summary>
    /// <param name="filter">Which lines; its page is left aside.</param>
    /// <param name="whole">True writes NIK whole, which takes a reason.</param>
    /// <param name="reason">Why NIK are needed whole.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome<byte[]>> ExcelAsync(BookFilter filter, bool whole, string? reason, Actor actor, CancellationToken ct)
    {
        var why = (reason ?? "").Trim();
        if (whole && why.Length is < ShortestReason or > 500) return Error.Invalid("alasan", "cases.book-reason-short", ShortestReason);
        var access = BookAccess.Require(catalogues.Current, actor);
        if (!access.Try(out var grants)) return Outcome<byte[]>.Fail(access.Errors);
        var taken = filter with { NewestFirst = false };
        await RecordAsync("book.exported", taken, whole, why, grants, actor, ct);
        using var file = new MemoryStream();
        using (var xlsx = new XlsxWriter(file, sheet.TitleOf(filter.Book)))
        {
            xlsx.Row([.. sheet.Columns(filter.Book).Select(c => c.Header)]);
            await foreach (var line in books.AllAsync(taken, grants).WithCancellation(ct)) xlsx.Row([.. sheet.Row(line, whole)]);
        }

        return file.ToArray();
    }

    /// <summary>The lines of the filter as a PDF to print, NIK masked.</summary>
    public async Task<Outcome<byte[]>> PrintAsync(BookFilter filter, Actor actor, CancellationToken ct)
    {
        var access = BookAccess.Require(catalogues.Current, actor);
        if (!access.Try(out var grants)) return Outcome<byte[]>.Fail(access.Errors);
        var taken = filter with { NewestFirst = false };
        var count = await books.CountAsync(taken, grants, ct);
        if (count > MostPrinted) return Error.Refused("cases.book-too-long", count, MostPrinted);
        await RecordAsync("book.printed", taken, whole: false, "", grants, actor, ct);
        var rows = new List<IReadOnlyList<string>>();
        var marks = new List<byte[]?>();
        await foreach (var line in books.AllAsync(taken, grants).WithCancellation(ct))
        {
            var (row, mark) = (sheet.Row(line, whole: false), await sheet.SignatureAsync(line, ct));
            rows.Add(mark is null ? row : [.. row.SkipLast(1), ""]);
            marks.Add(mark);
        }

        var content = sheet.Content(taken, rows, actor.Name) with { Pictures = marks };
        return new BookDrawing().Draw(content, new DocumentFrame(paper.Letterhead, clock.Today, clock.Now));
    }

    private async Task RecordAsync(string type, BookFilter filter, bool whole, string reason, IReadOnlyList<Grant> grants, Actor actor, CancellationToken ct)
    {
        var lines = await books.CountAsync(filter, grants, ct);
        var process = db.Begin(type, actor, clock.Now, grants[0], reason: reason.Length > 0 ? reason : null);
        process.Record(type, "book", Guid.Empty, null, new { filter.Book, filter.From, filter.To, filter.Service, filter.Area, Lines = lines, WholeNik = whole });
        await db.SaveChangesAsync(ct);
    }
}
