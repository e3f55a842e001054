using System.Globalization;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>How long finished work took, service by service, against the norms of its SOP.</summary>
[OfficersOnly]
public sealed class TimesModel(TimeReport report, CatalogueHolder catalogues, OfficeClock clock, ListDesk lists, ICurrentActor current) : PageModel
{
    private FigureScope scope = null!;

    /// <summary>Month of hand-over, <c>2026-11</c>; this month when null.</summary>
    [BindProperty(SupportsGet = true, Name = "bulan")]
    public string? Month { get; set; }

    /// <summary>Service code.</summary>
    [BindProperty(SupportsGet = true, Name = "layanan")]
    public string? Service { get; set; }

    /// <summary>First day of the month shown.</summary>
    public DateOnly Shown { get; private set; }

    /// <summary>The services.</summary>
    public IReadOnlyList<ServiceTimeSheet> Sheets { get; private set; } = [];

    /// <summary>Services to filter by.</summary>
    public IEnumerable<ServiceDefinition> Services => catalogues.Current.InForceOn(clock.Today);

    /// <summary>The last twelve months to choose from, newest first.</summary>
    public IEnumerable<DateOnly> Months => Enumerable.Range(0, 12).Select(back => new DateOnly(clock.Today.Year, clock.Today.Month, 1).AddMonths(-back));

    /// <summary>Shows the report.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Unduh Excel: every step of every service shown, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } refused) return refused;
        string[] headings = [.. new[] { "service", "step", "actor", "times-done", "average", "norm", "over-norm" }.Select(h => Texts.Get("reporting." + h))];
        return await this.ExcelAsync(lists, new ListSheet("times", Texts.Get("reporting.times-sheet"), headings, [.. Sheets.SelectMany(Lines)]), current.Required, ct);
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        Shown = DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is > 2000 and < 9000
            ? first
            : new DateOnly(clock.Today.Year, clock.Today.Month, 1);
        scope = new FigureScope(DaySpan.Month(Shown)) { Service = Service };
        var read = await report.OfServicesAsync(scope, current.Required, ct);
        if (!read.Try(out var sheets)) return this.Refused(read);
        Sheets = sheets;
        return null;
    }

    private IEnumerable<string?[]> Lines(ServiceTimeSheet sheet) => sheet.Steps.Select(t => new[]
    {
        sheet.Service.Name.ToString(), t.Step.Activity.ToString(), RoleOf(t.Step), Number(t.Times), t.Average?.ToString("0.#", Texts.Indonesian),
        t.Step.Norm is { } norm ? Number(norm) : null, Number(t.OverNorm),
    });

    private static string Number(int number) => number.ToString(Texts.Indonesian);

    /// <summary>The list of the cases that a sheet sums.</summary>
    public string ListOf(ServiceTimeSheet sheet) => FigureLinks.Href(scope.Filter with { Service = sheet.Service.Service, HandedOver = scope.Period });

    /// <summary>Name of the role that owns a step.</summary>
    public string RoleOf(Step step) => step.Actor == "applicant" ? Texts.Get("reporting.applicant") : catalogues.Current.RoleName(step.Actor);
}
