using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Export;

/// <summary>Takes the people of an area out of the register, numbers whole, as a file for another system. Who, what and why goes on the record before the first row.</summary>
public sealed class RegisterExport(AdmindukDbContext db, CodeLists lists, RegionDirectory regions, OfficeClock clock)
{
    /// <summary>Most people that one sheet of Excel holds, with room for headings and lines of families.</summary>
    public const int MostInExcel = 600_000;

    private const int ShortestReason = 10;
    private const int LongestReason = 500;
    private const int FamiliesAtOnce = 1000;

    /// <summary>Writes the file; the stream stays open.</summary>
    /// <param name="request">What.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="progress">Hears how many people were written.</param>
    /// <param name="ct">Stops the work; what was written so far is on the record as begun.</param>
    public async Task<Outcome<ExportCounts>> WriteAsync(ExportRequest request, Actor actor, Stream stream, IProgress<int>? progress, CancellationToken ct)
    {
        if (request.Reason.Trim().Length is < ShortestReason or > LongestReason) return Error.Invalid("alasan", "residents.export-reason", ShortestReason, LongestReason);
        var may = ExportAccess.Require(actor, request.Area, out var grant);
        if (!may.Ok) return Outcome<ExportCounts>.Fail(may.Errors);
        if (request.Area.Regency != db.Regency || request.Area.Level < RegionLevel.Regency) return Error.Invalid("wilayah", "residents.export-area");
        if (!request.Csv && await PeopleIn(request.Area).CountAsync(ct) is > MostInExcel and var many) return Error.Refused("residents.export-too-large", many, MostInExcel);
        var process = db.Begin("register.exported", actor, clock.Now, grant, reason: request.Reason.Trim());
        process.Record("export.started", "export", process.Process.Id, null, new { Area = request.Area.ToString(), Layout = request.Layout.ToString(), request.Csv });
        await db.SaveChangesAsync(ct);
        var counts = await WriteAsync(request, stream, progress, ct);
        process.Record("export.finished", "export", process.Process.Id, null, counts);
        db.Add(process.Process.Events[^1]);
        await db.SaveChangesAsync(ct);
        return counts;
    }

    private async Task<ExportCounts> WriteAsync(ExportRequest request, Stream stream, IProgress<int>? progress, CancellationToken ct)
    {
        using IRowWriter rows = request.Csv ? new CsvWriter(stream) : new XlsxWriter(stream, Texts.Get("residents.export-sheet"));
        var sheet = Sheet(request.Layout);
        sheet.Begin(rows);
        var counts = new ExportCounts(0, 0);
        foreach (var village in await VillagesIn(request.Area).ToListAsync(ct))
        {
            sheet.Village(rows, village);
            await foreach (var family in FamiliesOfAsync(village, ct))
            {
                sheet.Family(rows, family);
                counts = new(counts.Families + 1, counts.People + family.Members.Count);
                if (counts.Families % FamiliesAtOnce == 0) progress?.Report(counts.People);
            }
        }

        return counts;
    }

    private IRegisterSheet Sheet(ImportLayout layout)
    {
        var cells = new ExportCell(lists);
        return layout switch
        {
            ImportLayout.Siak => ColumnSheet.Siak(cells),
            ImportLayout.OpenSid => new OpenSidSheet(cells, clock.Today).Columns(),
            ImportLayout.Bip => new BipSheet(cells, regions),
            _ => ColumnSheet.Ours(cells),
        };
    }

    // Page after page by No. KK: memory stays the same however large the area is.
    private async IAsyncEnumerable<Family> FamiliesOfAsync(string village, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var last = "";
        while (true)
        {
            var page = await db.Families.AsNoTracking()
                .Where(f => f.Village == village && f.Status == FamilyStatus.Active && f.Number.CompareTo(last) > 0).OrderBy(f => f.Number).Take(FamiliesAtOnce)
                .Include(f => f.Members.Where(m => m.Status == ResidentStatus.Active).OrderBy(m => m.Relationship).ThenBy(m => m.BirthDate).ThenBy(m => m.Nik)).ThenInclude(m => m.Rare)
                .AsSplitQuery().ToListAsync(ct);
            foreach (var family in page) yield return family;
            if (page.Count < FamiliesAtOnce) yield break;
            last = page[^1].Number;
        }
    }

    private IQueryable<string> VillagesIn(RegionCode area) => Homes(area).Select(f => f.Village).Distinct().OrderBy(v => v);

    private IQueryable<Resident> PeopleIn(RegionCode area) =>
        from home in Homes(area)
        join person in db.Residents.AsNoTracking() on home.Id equals person.FamilyId
        where person.Status == ResidentStatus.Active
        select person;

    private IQueryable<Family> Homes(RegionCode area)
    {
        var homes = db.Families.AsNoTracking().Where(f => f.Status == FamilyStatus.Active);
        var code = area.ToString();
        return area.Level == RegionLevel.Regency ? homes : homes.Where(f => f.Village == code || f.Village.StartsWith(code + "."));
    }
}
