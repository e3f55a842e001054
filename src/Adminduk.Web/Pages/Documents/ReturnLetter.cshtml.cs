using Adminduk.Core.Cases;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Documents;

/// <summary>The return letter for the counter's printer.</summary>
[OfficersOnly]
public sealed class ReturnLetterModel(CaseFiles files, ReturnLetters letters, ICurrentActor current) : PageModel
{
    /// <summary>The PDF.</summary>
    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken ct)
    {
        var opened = await files.OpenAsync(caseId, current.Required, ct);
        return opened.Try(out var view) ? this.Pdf(letters.Draw(view.Case), $"pengembalian-{view.Case.Number}") : this.Refused(opened);
    }
}
