using Adminduk.Core.Cases;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>The receipt for its holder, as often as he likes.</summary>
public sealed class ReceiptModel(TrackingDesk desk, Receipts receipts) : PageModel
{
    /// <summary>The PDF.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        var opened = await desk.OpenAsync(token, ct);
        return opened.Try(out var view) ? this.Pdf(receipts.Draw(view.Case, roll: false), $"resi-{view.Case.Number}") : this.Refused(opened);
    }
}
