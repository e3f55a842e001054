using Adminduk.Core.Acts;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases.Registers;
using Adminduk.Core.Common;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Acts;

/// <summary>The register books of civil registration, a kind and a year at a time.</summary>
[OfficersOnly]
public sealed class IndexModel(ActQueries acts, ListDesk lists, Formats formats, ICurrentActor current) : PageModel
{
    private const int LinesAtOnce = 500;

    private static readonly Dictionary<string, ActKind> Kinds = new(StringComparer.Ordinal)
    {
        ["kelahiran"] = ActKind.Birth,
        ["kematian"] = ActKind.Death,
        ["perkawinan"] = ActKind.Marriage,
        ["perceraian"] = ActKind.Divorce,
        ["pengakuan-anak"] = ActKind.Acknowledgement,
        ["pengesahan-anak"] = ActKind.Legitimation,
    };

    /// <summary>Which book, as its address names it.</summary>
    [BindProperty(SupportsGet = true, Name = "jenis")]
    public string Name { get; set; } = "kelahiran";

    /// <summary>Year of registration.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>Number, NIK or name.</summary>
    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    /// <summary>Page.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The acts.</summary>
    public Page<ActLine> Lines { get; private set; } = null!;

    /// <summary>Years that have acts, newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Acts of each kind.</summary>
    public IReadOnlyDictionary<ActKind, int> Counts { get; private set; } = null!;

    /// <summary>The kind shown.</summary>
    public ActKind Kind => Kinds.GetValueOrDefault(Name);

    /// <summary>All books: address and kind.</summary>
    public IEnumerable<KeyValuePair<string, ActKind>> All => Kinds;

    /// <summary>Shows the book.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Unduh Excel: every act of the list, recorded; no NIK stands in it.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } refused) return refused;
        var listed = await ListFiles.EveryAsync(page => acts.ListAsync(Filter(page, LinesAtOnce), current.Required, ct));
        if (!listed.Try(out var all)) return this.Refused(listed);
        string[] headings = [.. new[] { "number", "registered", "event", "names", "office", "state", "excerpts" }.Select(c => Texts.Get($"acts.{c}"))];
        var sheet = new ListSheet("acts", Word(Kind), headings, [.. all.Select(Row)]);
        return await this.ExcelAsync(lists, sheet, current.Required, ct);
    }

    /// <summary>A kind in words.</summary>
    public static string Word(ActKind kind) => Texts.Get($"cases.act-kind-{kind.ToString().ToLowerInvariant()}");

    /// <summary>Address of the book of a kind.</summary>
    public static string PathOf(ActKind kind) => "/akta/" + Kinds.First(k => k.Value == kind).Key;

    /// <summary>Where an act stands, in words.</summary>
    public static string StateOf(ActLine line) => Texts.Get(line.Status == ActStatus.Annulled ? "acts.out-of-force" : line.Late ? "acts.in-force-late" : "acts.in-force");

    private IReadOnlyList<string?> Row(ActLine line) =>
        [line.Number, formats.ShortDate(line.RegisteredOn), formats.ShortDate(line.EventDate), string.Join(", ", line.Names), line.Office, StateOf(line), Formats.Number(line.Excerpts)];

    private ActFilter Filter(int page, int size) => new(Kind, Year) { Search = Search, Page = page, Size = size };

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        if (!Kinds.ContainsKey(Name)) return NotFound();
        var found = await acts.ListAsync(Filter(PageNumber, 50), current.Required, ct);
        if (!found.Try(out var lines)) return this.Refused(found);
        Lines = lines;
        Years = await acts.YearsAsync(Kind, ct);
        Counts = await acts.CountsAsync(ct);
        return null;
    }
}
