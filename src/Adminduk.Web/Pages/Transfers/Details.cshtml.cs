using Adminduk.Core.Cases.Transfers;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Transfers;

/// <summary>One move between two offices: where it stands, who moves, and taking the letter back.</summary>
[OfficersOnly]
public sealed class DetailsModel(TransferQueries transfers, TransferDesk desk, RegionDirectory regions, ICurrentActor current) : PageModel
{
    /// <summary>The move.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The move and what belongs to it.</summary>
    public TransferFile View { get; private set; } = null!;

    /// <summary>True when this officer may take the letter back now.</summary>
    public bool MayWithdraw => TransferDesk.PostFor(View, current.Required) is not null;

    /// <summary>Shows the move.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Takes the letter back.</summary>
    public async Task<IActionResult> OnPostAsync(string? reason, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var withdrawn = await desk.WithdrawAsync(Id, reason, current.Required, ct);
        if (!withdrawn.Ok) return this.Refused(withdrawn);
        this.Notify(Texts.Get("transfers.withdrawn", View.Transfer.Letter));
        return Redirect($"/penduduk/perpindahan/{Id}");
    }

    /// <summary>A regency's name.</summary>
    public string Regency(int regency) => IndexModel.NameOf(regions, regency);

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var found = await transfers.FindAsync(Id, current.Required, ct);
        if (!found.Try(out var file)) return this.Refused(found);
        View = file;
        return null;
    }
}
