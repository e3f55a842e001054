using Adminduk.Core.Audit;
using Adminduk.Core.Cases.Transfers;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Transfers;

/// <summary>Perpindahan: moves to and from other offices of this installation that are under way, with state and age.</summary>
[OfficersOnly]
public sealed class IndexModel(TransferQueries transfers, RegionDirectory regions, OfficeRegency regency, OfficeClock clock, ListDesk desk, Formats formats, ICurrentActor current) : PageModel
{
    /// <summary>Those that ended too.</summary>
    [BindProperty(SupportsGet = true, Name = "semua")]
    public bool Ended { get; set; }

    /// <summary>The moves.</summary>
    public TransferLists Lists { get; private set; } = null!;

    /// <summary>Shows the lists.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Unduh Excel: both lists as they are shown, recorded; no NIK stands in it.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } refused) return refused;
        string[] headings = [.. new[] { "direction", "letter", "people", "other", "state", "age", "valid" }.Select(c => Texts.Get($"transfers.{c}"))];
        IReadOnlyList<IReadOnlyList<string?>> rows = [.. Lists.Out.Select(r => Row("out", r)), .. Lists.In.Select(r => Row("in", r))];
        return await this.ExcelAsync(desk, new ListSheet("transfers", Texts.Get("transfers.title"), headings, rows), current.Required, ct);
    }

    /// <summary>The first name and how many more; of people of another register only how many.</summary>
    public static string People(TransferRow row) => row.Names switch
    {
        [] => Texts.Get("transfers.count", row.Transfer.People.Count),
        [var only] => only,
        [var first, ..] => Texts.Get("transfers.and-more", first, row.Names.Count - 1),
    };

    /// <summary>The office on the other side.</summary>
    public string Other(Transfer transfer) => NameOf(regions, transfer.Regency == regency.Code ? transfer.ToRegency : transfer.Regency);

    /// <summary>Days since the letter was signed, or that it took.</summary>
    public int Days(Transfer transfer) => clock.DateOf(transfer.EndedAt ?? clock.Now).DayNumber - clock.DateOf(transfer.ReservedAt).DayNumber;

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var found = await transfers.ListAsync(Ended, current.Required, ct);
        if (!found.Try(out var lists)) return this.Refused(found);
        Lists = lists;
        return null;
    }

    private IReadOnlyList<string?> Row(string direction, TransferRow row) =>
    [
        Texts.Get($"transfers.{direction}"), row.Transfer.Letter, row.Names.Count > 0 ? string.Join(", ", row.Names) : People(row), Other(row.Transfer), Texts.Get($"transfers.state-{row.Transfer.State.ToString().ToLowerInvariant()}"),
        Texts.Get("transfers.days", Days(row.Transfer)), row.Transfer.ValidUntil is { } until ? formats.ShortDate(until) : "–",
    ];

    /// <summary>A regency's name.</summary>
    internal static string NameOf(RegionDirectory regions, int regency) => regions.Find(RegionCode.OfRegency(regency))?.Name ?? new OfficeRegency(regency).Dotted;
}
