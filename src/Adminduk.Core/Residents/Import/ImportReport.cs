using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>The result of an import as a file: what is wrong in which row and column, why, and how to mend it.</summary>
public sealed class ImportReport(AdmindukDbContext db)
{
    /// <summary>The first findings, for a page.</summary>
    public async Task<IReadOnlyList<ReportLine>> FirstAsync(Guid import, int count, CancellationToken ct) =>
        [.. (await Findings(import).Take(count).ToListAsync(ct)).Select(ReportLine.Of)];

    /// <summary>Writes all findings to an Excel file; the stream stays open.</summary>
    public async Task WriteXlsxAsync(ResidentImport import, Stream stream, CancellationToken ct)
    {
        using var sheet = new XlsxWriter(stream, Texts.Get("residents.import-report-sheet"));
        await foreach (var cells in RowsAsync(import, ct)) sheet.Row(cells);
    }

    /// <summary>Writes all findings as comma-separated text; the stream stays open.</summary>
    public async Task WriteCsvAsync(ResidentImport import, Stream stream, CancellationToken ct)
    {
        using var text = new CsvWriter(stream);
        await foreach (var cells in RowsAsync(import, ct)) text.Row(cells);
    }

    private async IAsyncEnumerable<string[]> RowsAsync(ResidentImport import, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        yield return [.. new[] { "row", "column", "value", "kind", "reason", "mend" }.Select(c => Texts.Get($"residents.import-report-{c}"))];
        await foreach (var finding in Findings(import.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            var line = ReportLine.Of(finding);
            yield return [line.Row.ToString(Texts.Indonesian), line.Column, line.Value, line.Kind, line.Reason, line.Mend];
        }

        if (import.FindingsLeftOut > 0) yield return ["", "", "", "", Texts.Get("residents.import-report-more", import.FindingsLeftOut), ""];
    }

    private IQueryable<ImportFinding> Findings(Guid import) =>
        db.ImportFindings.AsNoTracking().Where(f => f.ImportId == import).OrderBy(f => f.Row).ThenBy(f => f.Order);
}
