using Adminduk.Core.Cases;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Documents;

/// <summary>The receipt for the counter's printer: half a sheet, or an 80 mm roll with <c>?lebar=80</c>.</summary>
[OfficersOnly]
public sealed class CaseReceiptModel(CaseFiles files, Receipts receipts, ICurrentActor current) : PageModel
{
    /// <summary>The PDF.</summary>
    public async Task<IActionResult> OnGetAsync(Guid caseId, int? lebar, CancellationToken ct)
    {
        var opened = await files.OpenAsync(caseId, current.Required, ct);
        return opened.Try(out var view) ? this.Pdf(receipts.Draw(view.Case, roll: lebar == 80), $"resi-{view.Case.Number}") : this.Refused(opened);
    }
}
