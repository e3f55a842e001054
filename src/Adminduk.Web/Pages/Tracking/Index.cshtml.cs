using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>Number and code of a receipt lead to the case.</summary>
public sealed class IndexModel(CaseTracking tracking, ReceiptSecrets secrets) : PageModel
{
    /// <summary>Number on the receipt.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Code beside it.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Looks the case up; a wrong number and a wrong code get the same answer.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var found = await tracking.LookUpAsync(Number ?? "", Code ?? "", HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", ct);
        if (found.Try(out var @case)) return Redirect("/lacak/" + secrets.TokenOf(@case.Id));
        return this.Refused(Outcome.Fail(found.Errors.Select(e => e with { Kind = ErrorKind.Refused })));
    }
}
