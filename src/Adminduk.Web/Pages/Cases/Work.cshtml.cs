using Adminduk.Core.Audit;
using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Batches;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Cases;

/// <summary>The work list: what waits for the officer's roles, in his areas, oldest promise first.</summary>
[OfficersOnly]
public sealed class WorkModel(
    WorkQueries work, BatchChooser chooser, BatchDesk batches, CatalogueHolder catalogues, CalendarService calendars, RegionDirectory regions, OfficeClock clock,
    Formats formats, ListDesk lists, ICurrentActor current) : PageModel
{
    private WorkCalendar calendar = null!;

    /// <summary>Search text.</summary>
    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    /// <summary>Service code.</summary>
    [BindProperty(SupportsGet = true, Name = "layanan")]
    public string? Service { get; set; }

    /// <summary>District.</summary>
    [BindProperty(SupportsGet = true, Name = "kec")]
    public string? District { get; set; }

    /// <summary>Month of filing, <c>2026-11</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "bulan")]
    public string? Month { get; set; }

    /// <summary>Status.</summary>
    [BindProperty(SupportsGet = true, Name = "keadaan")]
    public CaseStatus? Status { get; set; }

    /// <summary>Only late ones.</summary>
    [BindProperty(SupportsGet = true, Name = "terlambat")]
    public bool Overdue { get; set; }

    /// <summary>All cases of the officer's areas.</summary>
    [BindProperty(SupportsGet = true, Name = "semua")]
    public bool All { get; set; }

    /// <summary>Sort column.</summary>
    [BindProperty(SupportsGet = true, Name = "urut")]
    public string? Sort { get; set; }

    /// <summary>Page.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The rows.</summary>
    public Page<WorkRow> Rows { get; private set; } = null!;

    /// <summary>What a figure that led here adds to the filter, in words; empty when the list was opened by itself.</summary>
    public string Narrowed => FigureLinks.Words(Request.Query, formats);

    /// <summary>Services to filter by.</summary>
    public IEnumerable<ServiceDefinition> Services => catalogues.Current.InForceOn(clock.Today);

    /// <summary>Districts to filter by.</summary>
    public IEnumerable<Region> Districts => regions.Children(RegionCode.Parse(catalogues.Current.Profile.Regency));

    /// <summary>Shows the list; a number that is typed whole leads straight to its case.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(Search) && await work.FindNumberAsync(Search, ct) is { } id) return Redirect($"/kerja/{id}");
        await ListAsync(ct);
        return Page();
    }

    /// <summary>Takes the ticked cases, or all of the list, to be sent on together.</summary>
    /// <param name="pick">The ticked cases.</param>
    /// <param name="all">True for everything that the filter leaves.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnPostChooseAsync([FromForm(Name = "pilih")] List<Guid> pick, [FromForm(Name = "semua-hasil")] bool all, CancellationToken ct)
    {
        var chosen = await chooser.ChooseAsync(Filter(), all ? null : pick, current.Required, ct);
        if (chosen.Try(out var selection)) return Redirect($"/kerja/bersama/{batches.Prepare(selection, current.Required).Id}");
        await ListAsync(ct);
        return this.Refused(chosen);
    }

    /// <summary>Unduh Excel: every line of the filter, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        await ListAsync(ct);
        var rows = await work.FirstAsync(Filter(), current.Required, ListDesk.MostRows + 1, ct);
        return await this.ExcelAsync(lists, WorkLines.Sheet("work", Texts.Get("cases.work-title"), rows, catalogues.Current, regions, calendar, clock), current.Required, ct);
    }

    /// <summary>Where the ticks are sent: this same list with its filters.</summary>
    public string BatchAddress => QueryLinks.With(Request, "handler", "Choose");

    /// <summary>True when the row may be ticked.</summary>
    public bool Takes(WorkRow row) => chooser.Takes(row, current.Required);

    /// <summary>Name of a row's service.</summary>
    public string NameOf(WorkRow row) => catalogues.Current.Version(row.Service, row.Effective)?.Name.ToString() ?? row.Service;

    /// <summary>Words of a row's step.</summary>
    public string StepOf(WorkRow row) =>
        row.Step is null ? "" : catalogues.Current.Version(row.Service, row.Effective)?.Steps.Find(s => s.Id == row.Step)?.Activity.ToString() ?? row.Step;

    /// <summary>Name of the village.</summary>
    public string AreaOf(WorkRow row) => RegionCode.TryParse(row.Area, out var code) ? regions.Find(code)?.Name ?? row.Area : row.Area;

    /// <summary>Working days since filing.</summary>
    public int AgeOf(WorkRow row) => calendar.WorkingDaysUsed(calendar.DayOf(row.FiledAt), clock.Today);

    /// <summary>What the clock of a row shows.</summary>
    public RowClock ClockOf(WorkRow row) => RowClock.Of(row, calendar, clock);

    private async Task ListAsync(CancellationToken ct)
    {
        calendar = await calendars.GetAsync(null, ct);
        Rows = await work.ListAsync(Filter(), current.Required, ct);
    }

    private WorkFilter Filter() => FigureLinks.Read(Request.Query, new WorkFilter
    {
        Search = Search,
        Service = Service,
        Area = District,
        Month = DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", out var first) ? first : null,
        Status = Status,
        Overdue = Overdue,
        All = All,
        Sort = Sort ?? "due",
        Page = PageNumber,
    });
}
