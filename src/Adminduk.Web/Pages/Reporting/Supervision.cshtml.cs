using Adminduk.Core.Audit;
using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Reporting;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>Internal supervision: the open and overdue work of the posts below the officer's own.</summary>
[OfficersOnly]
public sealed class SupervisionModel(
    Supervision supervision, CatalogueHolder catalogues, CalendarService calendars, RegionDirectory regions, OfficeClock clock, ListDesk lists, ICurrentActor current) : PageModel
{
    private const int LinesAtOnce = 200;

    private WorkCalendar calendar = null!;

    /// <summary>Only the work of this post.</summary>
    [BindProperty(SupportsGet = true, Name = "jabatan")]
    public Guid? Post { get; set; }

    /// <summary>Only late cases.</summary>
    [BindProperty(SupportsGet = true, Name = "terlambat")]
    public bool Overdue { get; set; }

    /// <summary>Page.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Post by post.</summary>
    public SupervisionSheet Sheet { get; private set; } = null!;

    /// <summary>The cases.</summary>
    public Page<WorkRow> Rows { get; private set; } = null!;

    /// <summary>The post whose work is shown, or null for all.</summary>
    public PostLoad? Chosen => Sheet.Posts.FirstOrDefault(p => p.Post.Id == Post);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Unduh Excel: every case of the list below, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } refused) return refused;
        List<WorkRow> all = [];
        for (var page = 1; all.Count <= ListDesk.MostRows && (page == 1 || all.Count < Rows.Total); page++)
        {
            var listed = await supervision.CasesAsync(Post, new WorkFilter { Overdue = Overdue, Page = page, Size = LinesAtOnce }, current.Required, ct);
            if (!listed.Try(out var rows)) return this.Refused(listed);
            if (rows.Items.Count == 0) break;
            all.AddRange(rows.Items);
        }

        return await this.ExcelAsync(lists, WorkLines.Sheet("supervision", Texts.Get("reporting.list-sheet"), all, catalogues.Current, regions, calendar, clock), current.Required, ct);
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        calendar = await calendars.GetAsync(null, ct);
        var read = await supervision.SheetAsync(current.Required, ct);
        if (!read.Try(out var sheet)) return this.Refused(read);
        Sheet = sheet;
        var listed = await supervision.CasesAsync(Post, new WorkFilter { Overdue = Overdue, Page = PageNumber }, current.Required, ct);
        if (!listed.Try(out var rows)) return this.Refused(listed);
        Rows = rows;
        return null;
    }

    /// <summary>This page for one post, or only its late cases.</summary>
    public static string Link(PostLoad? load, bool overdue) => "/pengawasan" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["jabatan"] = load?.Post.Id.ToString(),
        ["terlambat"] = overdue ? "true" : null,
    }.Where(q => q.Value is not null)) + "#daftar";

    /// <summary>Name of a row's service.</summary>
    public string NameOf(WorkRow row) => catalogues.Current.Version(row.Service, row.Effective)?.Name.ToString() ?? row.Service;

    /// <summary>Words of a row's step.</summary>
    public string StepOf(WorkRow row) => catalogues.Current.Version(row.Service, row.Effective)?.Steps.Find(s => s.Id == row.Step)?.Activity.ToString() ?? row.Step ?? "";

    /// <summary>Working days since the case came to its step.</summary>
    public int DaysAtStep(WorkRow row) => calendar.WorkingDaysUsed(calendar.DayOf(row.StepEnteredAt), clock.Today);

    /// <summary>What the clock of a row shows.</summary>
    public RowClock ClockOf(WorkRow row) => RowClock.Of(row, calendar, clock);
}
