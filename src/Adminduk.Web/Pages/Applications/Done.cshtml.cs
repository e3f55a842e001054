using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Applications;

/// <summary>It is in: number, code, and what happens now. Only the browser that sent it sees this page.</summary>
public sealed class DoneModel(CaseFiles files, ReceiptSecrets secrets) : PageModel
{
    /// <summary>Name under which the sending page leaves the case.</summary>
    public const string Filed = "filed-case";

    /// <summary>The case.</summary>
    public CaseFile View { get; private set; } = null!;

    /// <summary>The code beside its number.</summary>
    public string Code => secrets.CodeOf(View.Case.Id);

    /// <summary>Where it can be followed.</summary>
    public string Track => "/lacak/" + secrets.TokenOf(View.Case.Id);

    /// <summary>What is still missing.</summary>
    public IEnumerable<Requirement> Missing => View.Service.Requirements.Where(r => View.Case.Items.Exists(i => i.State == ItemState.Missing && i.Requirement.Split(':')[0] == r.Id));

    /// <summary>Shows the confirmation, also after a reload.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken ct)
    {
        if (TempData.Peek(Filed) is not string text || !Guid.TryParse(text, out var id)) return Redirect("/lacak");
        var opened = await files.OpenOwnAsync(id, ct);
        if (!opened.Try(out var file) || file.Case.Service != kode) return Redirect("/lacak");
        View = file;
        return Page();
    }
}
