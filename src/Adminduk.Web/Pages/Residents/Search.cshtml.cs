using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Export;
using Adminduk.Core.Residents.Matching;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>Search in the register: one box, numbers masked, only the officer's areas.</summary>
[OfficersOnly]
public sealed class SearchModel(AdmindukDbContext db, ResidentSearch search, RegisterReader register, RegionDirectory regions, ListDesk lists, IStepUp stepUp, ICurrentActor current) : PageModel
{
    private const int Most = 50;

    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>District or village.</summary>
    [BindProperty(SupportsGet = true, Name = "wilayah")]
    public string? Area { get; set; }

    /// <summary>Only those who live here now.</summary>
    [BindProperty(SupportsGet = true, Name = "aktif")]
    public bool ActiveOnly { get; set; }

    /// <summary>What was found; null before a search.</summary>
    public ResidentHits? Found { get; private set; }

    /// <summary>True for who may take the register out.</summary>
    public bool Exports => ExportAccess.Allows(current.Required);

    /// <summary>True for who may look at likely duplicates.</summary>
    public bool SeesDuplicates => DuplicateAccess.MaySee(current.Required, db.Regency);

    /// <summary>Districts of the regency.</summary>
    public IEnumerable<Region> Districts => regions.Children(RegionCode.OfRegency(db.Regency));

    /// <summary>Searches; one person found by number is opened at once.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var area = RegionCode.TryParse(Area ?? "", out var code) ? code : (RegionCode?)null;
        if (RegisterAccess.Narrow(new SearchFilter(area, ActiveOnly, Most), current.Required, db.Regency) is not { } filter)
            return this.Refused(Error.Forbidden("residents.no-access"));
        if (string.IsNullOrWhiteSpace(Text)) return Page();
        Found = await search.FindAsync(db, Text, filter, ct);
        if (Found.FamilyId is { } family) return RedirectToPage("Family", new { id = family });
        return Found is { Query.Kind: ResidentQueryKind.Number, Hits: [var only] } ? RedirectToPage("Details", new { id = only.Id }) : Page();
    }

    /// <summary>Unduh Excel: the people found, numbers masked unless a reason is given; recorded.</summary>
    /// <param name="lengkap">True writes the numbers whole.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnPostExcelAsync(bool lengkap, string? alasan, CancellationToken ct)
    {
        var shown = await OnGetAsync(ct);
        if (shown is not PageResult || Found is not { Hits.Count: > 0 } found) return shown;
        if (ListDesk.Unreasoned(lengkap, alasan) is { } unreasoned) return this.Refused(unreasoned);
        if (lengkap && stepUp.Demand() is { } confirm) return confirm;
        var numbers = lengkap ? await register.NumbersAsync([.. found.Hits.Select(h => h.Id)], ct) : [];
        string[] headings = [.. new[] { "name", "birth-place", "birth-date", "age", "nik", "family-number", "village", "status" }.Select(h => Texts.Get("residents." + h))];
        var sheet = new ListSheet("residents", Texts.Get("residents.search-title"), headings, [.. found.Hits.Select(h => Line(h, numbers.GetValueOrDefault(h.Id)))]);
        return await this.ExcelAsync(lists, sheet with { Whole = lengkap, Reason = alasan }, current.Required, ct);
    }

    /// <summary>Village and district of a hit.</summary>
    public string PlaceOf(ResidentHit hit) =>
        hit.Village is { } village && RegionCode.TryParse(village, out var code) && regions.Find(code) is { } place
            ? $"{place.Name}, {regions.Find(code.At(RegionLevel.District))?.Name}"
            : "–";

    private string?[] Line(ResidentHit hit, (string Nik, string? Family) whole) =>
    [
        hit.Name, hit.BirthPlace, hit.BirthDate.ToString("dd-MM-yyyy", Texts.Indonesian), hit.Age.ToString(Texts.Indonesian), whole.Nik ?? hit.Nik, whole.Family ?? hit.FamilyNumber,
        PlaceOf(hit), Texts.Get($"residents.status-{hit.Status.ToString().ToLowerInvariant()}"),
    ];
}
