using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Qr;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Verification;

/// <summary>Checks a paper by its code or a file by its bytes, for whoever holds it.</summary>
[RequestSizeLimit(BodyLimits.Upload)]
public sealed class IndexModel(DocumentVerifier verifier, VerdictDesk desk) : PageModel
{
    /// <summary>Code under the QR.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The PDF.</summary>
    [BindProperty]
    public IFormFile? Pdf { get; set; }

    /// <summary>What the file turned out to be; null before it is checked.</summary>
    public VerdictView? Verdict { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Checks what came.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(Code))
        {
            if (VerificationToken.Normalise(Code) is { } token) return Redirect("/verifikasi/" + token);
            Verdict = await desk.ShowAsync(Core.Documents.Verification.Unknown, ct);
            return Page();
        }

        if (Pdf is not { Length: > 0 } file) return this.Refused(Error.Invalid(nameof(Code), "verification.nothing"));
        if (file.Length > BodyLimits.File) return this.Refused(Error.Invalid(nameof(Pdf), "verification.too-large"));
        if (!await verifier.MayCheckAsync(HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", ct)) return this.Refused(Error.Refused("verification.too-often"));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        Verdict = await desk.ShowAsync(await verifier.ByFileAsync(bytes.ToArray(), ct), ct);
        return Page();
    }
}
