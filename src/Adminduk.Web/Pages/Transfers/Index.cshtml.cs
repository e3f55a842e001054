using Adminduk.Core.Cases.Transfers;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Transfers;

/// <summary>Perpindahan: moves to and from other offices of this installation that are under way, with state and age.</summary>
[OfficersOnly]
public sealed class IndexModel(TransferQueries transfers, RegionDirectory regions, OfficeRegency regency, OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>Those that ended too.</summary>
    [BindProperty(SupportsGet = true, Name = "semua")]
    public bool Ended { get; set; }

    /// <summary>The moves.</summary>
    public TransferLists Lists { get; private set; } = null!;

    /// <summary>Shows the lists.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await transfers.ListAsync(Ended, current.Required, ct);
        if (!found.Try(out var lists)) return this.Refused(found);
        Lists = lists;
        return Page();
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

    /// <summary>A regency's name.</summary>
    internal static string NameOf(RegionDirectory regions, int regency) => regions.Find(RegionCode.OfRegency(regency))?.Name ?? new OfficeRegency(regency).Dotted;
}
