using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Audit;

/// <summary>Takes a list out of the program as an Excel sheet. Who took which lines, and whether numbers stood in them whole, goes on the record first.</summary>
public sealed class ListDesk(AdmindukDbContext db, OfficeClock clock)
{
    /// <summary>Most lines of one sheet.</summary>
    public const int MostRows = 20_000;

    /// <summary>Shortest reason for whole numbers, in letters.</summary>
    public const int ShortestReason = 10;

    private const int LongestReason = 500;

    /// <summary>Says why whole numbers may not be taken with this reason; null when they may. Ask before looking them up.</summary>
    public static Error? Unreasoned(bool whole, string? reason) =>
        whole && (reason ?? "").Trim().Length is < ShortestReason or > LongestReason ? Error.Invalid("alasan", "common.list-reason", ShortestReason) : null;

    /// <summary>The list as an .xlsx file. The caller has checked that the actor may see its lines.</summary>
    /// <param name="sheet">The list.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome<byte[]>> ExcelAsync(ListSheet sheet, Actor actor, CancellationToken ct)
    {
        if (actor.Kind != ActorKind.Officer) return Error.Forbidden("common.list-officers");
        if (Unreasoned(sheet.Whole, sheet.Reason) is { } unreasoned) return unreasoned;
        if (sheet.Rows.Count > MostRows) return Error.Refused("common.list-too-long", sheet.Rows.Count, MostRows);
        var act = db.Begin("list.exported", actor, clock.Now, actor.Grants is [var post, ..] ? post : null, reason: sheet.Whole ? sheet.Reason!.Trim() : null);
        act.Record("list.exported", "list", act.Process.Id, null, new { sheet.Name, sheet.Filter, Lines = sheet.Rows.Count, sheet.Whole });
        await db.SaveChangesAsync(ct);
        using var file = new MemoryStream();
        using (var xlsx = new XlsxWriter(file, sheet.Title))
        {
            xlsx.Row([.. sheet.Headings]);
            foreach (var row in sheet.Rows) xlsx.Row([.. row]);
        }

        return file.ToArray();
    }
}
