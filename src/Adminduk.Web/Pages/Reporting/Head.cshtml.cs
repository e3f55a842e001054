using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Reporting;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>The head's page: today's and waiting work, age, timeliness and returns, each figure leading to its list.</summary>
[OfficersOnly]
public sealed class HeadModel(
    HeadFigures figures, CatalogueHolder catalogues, RegionDirectory regions, OfficeClock clock, Formats formats, ICurrentActor current) : PageModel
{
    /// <summary>Month, <c>2026-11</c>; this month when null.</summary>
    [BindProperty(SupportsGet = true, Name = "bulan")]
    public string? Month { get; set; }

    /// <summary>Service code.</summary>
    [BindProperty(SupportsGet = true, Name = "layanan")]
    public string? Service { get; set; }

    /// <summary>District.</summary>
    [BindProperty(SupportsGet = true, Name = "kec")]
    public string? District { get; set; }

    /// <summary>The figures with their lists and pictures.</summary>
    public HeadView View { get; private set; } = null!;

    /// <summary>First day of the month shown.</summary>
    public DateOnly Shown { get; private set; }

    /// <summary>Services to filter by.</summary>
    public IEnumerable<ServiceDefinition> Services => catalogues.Current.InForceOn(clock.Today);

    /// <summary>Districts to filter by.</summary>
    public IEnumerable<Region> Districts => regions.Children(RegionCode.Parse(catalogues.Current.Profile.Regency));

    /// <summary>The last twelve months to choose from, newest first.</summary>
    public IEnumerable<DateOnly> Months => Enumerable.Range(0, 12).Select(back => FirstOf(clock.Today).AddMonths(-back));

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Shown = DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first <= clock.Today && first.Year > 2000
            ? first
            : FirstOf(clock.Today);
        var scope = new FigureScope(DaySpan.Month(Shown)) { Service = Service, District = District };
        var read = await figures.ReadAsync(scope, current.Required, ct);
        if (!read.Try(out var found)) return this.Refused(read);
        View = new HeadView(found, scope, new FigureNames(catalogues.Current, regions), formats, clock.Today);
        return Page();
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
