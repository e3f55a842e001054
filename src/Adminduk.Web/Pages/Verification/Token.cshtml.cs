using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Verification;

/// <summary>Where the QR of a document leads: the verdict, then the facts.</summary>
public sealed class TokenModel(DocumentVerifier verifier, VerdictDesk desk) : PageModel
{
    /// <summary>What the paper is.</summary>
    public VerdictView Verdict { get; private set; } = null!;

    /// <summary>Shows the verdict; an unknown code is an answer too.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        if (!await verifier.MayCheckAsync(HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", ct))
        {
            Verdict = await desk.ShowAsync(Core.Documents.Verification.Unknown, ct);
            return this.Refused(Error.Refused("verification.too-often"));
        }

        Verdict = await desk.ShowAsync(await verifier.ByCodeAsync(token, ct), ct);
        return Page();
    }
}
