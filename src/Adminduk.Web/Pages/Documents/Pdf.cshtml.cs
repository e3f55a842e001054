using Adminduk.Core.Cases;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Documents;

/// <summary>A document of a case for officers of its area: KONSEP before signature, the signed bytes after.</summary>
[OfficersOnly]
public sealed class PdfModel(DocumentDesk documents, ICurrentActor current) : PageModel
{
    /// <summary>The PDF.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        this.Pdf(await documents.OpenAsync(id, current.Required, ct), $"dokumen-{id}");
}
