using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Vulnerable;

/// <summary>Penduduk rentan: everyone whom a Tim Pendataan listed, per category, with event and place.</summary>
[OfficersOnly]
public sealed class IndexModel(AdmindukDbContext db, VulnerableQueries vulnerable, VulnerableSheet sheet, RegionDirectory regions, OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>Category.</summary>
    [BindProperty(SupportsGet = true, Name = "kategori")]
    public VulnerableCategory? Category { get; set; }

    /// <summary>Data collection.</summary>
    [BindProperty(SupportsGet = true, Name = "pendataan")]
    public Guid? Survey { get; set; }

    /// <summary>District or village.</summary>
    [BindProperty(SupportsGet = true, Name = "kec")]
    public string? Area { get; set; }

    /// <summary>First day.</summary>
    [BindProperty(SupportsGet = true, Name = "dari")]
    public DateOnly? From { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty(SupportsGet = true, Name = "sampai")]
    public DateOnly? To { get; set; }

    /// <summary>Name, event, place or temporary number.</summary>
    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    /// <summary>Page.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The lines.</summary>
    public Page<VulnerableLine> Lines { get; private set; } = null!;

    /// <summary>People per category.</summary>
    public IReadOnlyDictionary<VulnerableCategory, int> Counts { get; private set; } = null!;

    /// <summary>Data collections to filter by.</summary>
    public IReadOnlyList<VulnerableSurvey> Surveys { get; private set; } = [];

    /// <summary>Districts to filter by.</summary>
    public IEnumerable<Region> Districts => regions.Children(RegionCode.OfRegency(db.Regency));

    /// <summary>True when this officer enters data collections.</summary>
    public bool MayEnter => VulnerableAccess.MayEnter(current.Required);

    /// <summary>Categories to choose from.</summary>
    public static IEnumerable<Choice> Categories => Enum.GetValues<VulnerableCategory>().Select(c => new Choice(c.ToString(), Name(c)));

    private VulnerableFilter Filter => new() { Category = Category, Survey = Survey, Area = Area, From = From, To = To, Search = Search, Page = PageNumber };

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await vulnerable.ListAsync(Filter, current.Required, ct);
        if (!found.Try(out var lines)) return this.Refused(found);
        Lines = lines;
        Counts = await vulnerable.CountsAsync(Filter, current.Required, ct);
        Surveys = await vulnerable.SurveysAsync(current.Required, ct);
        return Page();
    }

    /// <summary>Unduh Excel: recorded, NIK masked.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        var made = await vulnerable.ExcelAsync(Filter, current.Required, sheet, ct);
        return made.Try(out var file) ? File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"penduduk-rentan-{clock.Today:yyyy-MM-dd}.xlsx") : this.Refused(made);
    }

    /// <summary>A category in words.</summary>
    public static string Name(VulnerableCategory category) => Texts.Get($"residents.vulnerable-category-{category.ToString().ToLowerInvariant()}");

    /// <summary>The documents that a listed person still lacks, in words.</summary>
    public static string Missing(VulnerableLine line, DateOnly today) =>
        string.Join(", ", WayToDocuments.Of(line.Resident, today).Where(d => d.Possession == Possession.Missing).Select(d => Texts.Get($"residents.vulnerable-document-{d.Document}"))) is { Length: > 0 } names
            ? names
            : Texts.Get("vulnerable.complete");

    /// <summary>Name of a village.</summary>
    public string Place(string village) => regions.Find(village)?.Name ?? village;
}
