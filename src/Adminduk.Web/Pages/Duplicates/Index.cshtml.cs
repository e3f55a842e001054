using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Duplicates;

/// <summary>Dugaan ganda: pairs of entries that may be one person, the likeliest first.</summary>
[OfficersOnly]
public sealed class IndexModel(DuplicateQueries duplicates, ListDesk lists, Formats formats, ICurrentActor current) : PageModel
{
    private const string Every = "semua";
    private const int Size = 50;
    private IReadOnlyDictionary<SuspicionState, int> counts = null!;

    /// <summary>State, or all of them; open pairs when nothing is chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "status")]
    public string? State { get; set; }

    /// <summary>Page.</summary>
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The pairs.</summary>
    public Page<DuplicateLine> Lines { get; private set; } = null!;

    /// <summary>What the filter shows.</summary>
    public string Chosen => State == Every ? Every : Wanted.ToString()!;

    /// <summary>States to choose from, each with how many pairs stand in it.</summary>
    public IEnumerable<Choice> States =>
        [.. Enum.GetValues<SuspicionState>().Select(s => new Choice(s.ToString(), $"{Name(s)} ({Formats.Number(counts.GetValueOrDefault(s))})")), new Choice(Every, Texts.Get("duplicates.every"))];

    private SuspicionState? Wanted => State == Every ? null : Enum.TryParse<SuspicionState>(State, out var state) ? state : SuspicionState.Open;

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await duplicates.ListAsync(Wanted, PageNumber, Size, current.Required, ct);
        if (!found.Try(out var lines)) return this.Refused(found);
        Lines = lines;
        counts = await duplicates.CountsAsync(ct);
        return Page();
    }

    /// <summary>Unduh Excel: every pair of the filter, NIK masked, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        var found = await ListFiles.EveryAsync(page => duplicates.ListAsync(Wanted, page, DuplicateQueries.Largest, current.Required, ct));
        if (!found.Try(out var all)) return this.Refused(found);
        string[] headings = [.. new[] { "first", "second", "differs", "weight", "found-on", "state" }.Select(c => Texts.Get($"duplicates.{c}"))];
        return await this.ExcelAsync(lists, new ListSheet("duplicates", Texts.Get("duplicates.title"), headings, [.. all.Select(Row)]), current.Required, ct);
    }

    /// <summary>A state in words.</summary>
    public static string Name(SuspicionState state) => Texts.Get($"duplicates.state-{state.ToString().ToLowerInvariant()}");

    /// <summary>How a state stands out.</summary>
    public static Tone ToneOf(SuspicionState state) => state switch
    {
        SuspicionState.Open => Tone.Blue,
        SuspicionState.FirstDecision or SuspicionState.ReversalProposed => Tone.Amber,
        SuspicionState.Confirmed => Tone.Green,
        _ => Tone.Plain,
    };

    /// <summary>The fields that speak against one person or agree only in part, in words.</summary>
    public static string Differing(DuplicateSuspicion pair) =>
        string.Join(", ", DuplicateQueries.Weights(pair.Explanation).Where(w => w.Level is not (MatchLevel.Same or MatchLevel.Missing or MatchLevel.Card)).Select(w => PairModel.FieldName(w.Field))) is { Length: > 0 } names
            ? names
            : Texts.Get("duplicates.nothing-differs");

    private IReadOnlyList<string?> Row(DuplicateLine line) =>
        [Entry(line.First), Entry(line.Second), Differing(line.Pair), Formats.Number((int)line.Pair.Score), formats.ShortInstant(line.Pair.FoundAt), Name(line.Pair.State)];

    private string Entry(Resident person) => $"{person.Name}, {formats.ShortDate(person.BirthDate)}, {Masking.Mask(person.Nik)}";
}
