using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Books;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Books;

/// <summary>The books of the office: what came in, what was finished, what was handed over; on screen, as Excel and on paper.</summary>
[OfficersOnly]
public sealed class IndexModel(
    BookQueries books, BookDesk desk, CatalogueHolder catalogues, RegionDirectory regions, OfficeClock clock, ICurrentActor current, IStepUp stepUp) : PageModel
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["register"] = Book.Registration,
        ["produk"] = Book.Issue,
        ["pengambilan"] = Book.Pickup,
    };

    /// <summary>Which book, as its address names it.</summary>
    [BindProperty(SupportsGet = true, Name = "buku")]
    public string Name { get; set; } = "register";

    /// <summary>Year of the book.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>First day.</summary>
    [BindProperty(SupportsGet = true, Name = "dari")]
    public DateOnly? From { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty(SupportsGet = true, Name = "sampai")]
    public DateOnly? To { get; set; }

    /// <summary>Service code.</summary>
    [BindProperty(SupportsGet = true, Name = "layanan")]
    public string? Service { get; set; }

    /// <summary>District or village.</summary>
    [BindProperty(SupportsGet = true, Name = "kec")]
    public string? Area { get; set; }

    /// <summary>Number, NIK or name.</summary>
    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    /// <summary>Page.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The lines.</summary>
    public Page<BookLine> Lines { get; private set; } = null!;

    /// <summary>Years that have lines, newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The book's id.</summary>
    public string Kind => Names.GetValueOrDefault(Name, Book.Registration);

    /// <summary>All books: address and id.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => Names;

    /// <summary>True when more than the year is asked for.</summary>
    public bool Narrowed => From is not null || To is not null || Service is not null || Area is not null || !string.IsNullOrWhiteSpace(Search);

    /// <summary>Services to filter by.</summary>
    public IEnumerable<ServiceDefinition> Services => catalogues.Current.InForceOn(clock.Today);

    /// <summary>Districts to filter by.</summary>
    public IEnumerable<Region> Districts => regions.Children(RegionCode.Parse(catalogues.Current.Profile.Regency));

    private BookFilter Filter => new(Kind, From ?? new DateOnly(Shown, 1, 1), To ?? (From is null ? new DateOnly(Shown, 12, 31) : DateOnly.MaxValue))
    {
        Service = Service,
        Area = Area,
        Search = Search,
        NewestFirst = true,
        Page = PageNumber,
    };

    // Where only the last day is asked for, the book begins with that day's year.
    private int Shown => Year is >= 2000 and <= 2100 ? Year.Value : (To ?? clock.Today).Year;

    /// <summary>Shows the book.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Unduh Excel: recorded, NIK masked unless a reason is given.</summary>
    public async Task<IActionResult> OnPostExcelAsync(bool lengkap, string? alasan, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        if (lengkap && stepUp.Demand(Request.Path + Here) is { } confirm) return confirm;
        var made = await desk.ExcelAsync(Filter, lengkap, alasan, current.Required, ct);
        return made.Try(out var file) ? File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileName("xlsx")) : this.Refused(made);
    }

    /// <summary>Cetak: recorded.</summary>
    public async Task<IActionResult> OnPostPrintAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var made = await desk.PrintAsync(Filter, current.Required, ct);
        return made.Try(out var pdf) ? File(pdf, "application/pdf", FileName("pdf")) : this.Refused(made);
    }

    /// <summary>This page's filters as a query.</summary>
    public string Here => QueryString.Create(Request.Query.Where(q => q.Key is not "handler")).ToUriComponent();

    /// <summary>Name of a line's service.</summary>
    public string ServiceOf(RegisterEntry entry) => catalogues.Current.Definitions.LastOrDefault(d => d.Service == entry.Service)?.Name.ToString() ?? entry.Service;

    /// <summary>Name of a line's village.</summary>
    public string AreaOf(RegisterEntry entry) => regions.Find(entry.Area)?.Name ?? entry.Area;

    private string FileName(string kind) => $"buku-{Name}-{Filter.From:yyyy-MM-dd}.{kind}";

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        if (!Names.ContainsKey(Name)) return NotFound();
        var found = await books.ListAsync(Filter, current.Required, ct);
        if (!found.Try(out var lines)) return this.Refused(found);
        Lines = lines;
        var first = await books.FirstYearAsync(ct) ?? clock.Today.Year;
        Years = [.. Enumerable.Range(first, clock.Today.Year - first + 1).Reverse()];
        return null;
    }
}
