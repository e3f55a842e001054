using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>A signed document for whoever holds the receipt; he may print it himself.</summary>
public sealed class DocumentModel(TrackingDesk desk, DocumentDesk documents) : PageModel
{
    /// <summary>The PDF, if it is one of this case's products.</summary>
    public async Task<IActionResult> OnGetAsync(string token, Guid id, CancellationToken ct)
    {
        var opened = await desk.OpenAsync(token, ct);
        if (!opened.Try(out var view)) return this.Refused(opened);
        if (view.Products.FirstOrDefault(d => d.Id == id) is not { } document) return this.Refused(Error.NotFound("cases.document-unknown"));
        return this.Pdf(await documents.PdfAsync(id, Actor.Applicant(view.Case.ApplicantName), ct), $"{document.Kind}-{view.Case.Number}");
    }
}
