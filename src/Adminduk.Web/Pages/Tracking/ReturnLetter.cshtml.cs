using Adminduk.Core.Cases;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>The return letter for the holder of the receipt.</summary>
public sealed class ReturnLetterModel(TrackingDesk desk, ReturnLetters letters) : PageModel
{
    /// <summary>The PDF.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        var opened = await desk.OpenAsync(token, ct);
        return opened.Try(out var view) ? this.Pdf(letters.Draw(view.Case), $"pengembalian-{view.Case.Number}") : this.Refused(opened);
    }
}
