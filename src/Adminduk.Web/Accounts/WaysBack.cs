using Adminduk.Core.Organisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Accounts;

/// <summary>Where a page leads when it is done.</summary>
public static class WaysBack
{
    /// <summary>The page the person came from, if it is one of ours; else the officer's work or the residents' home.</summary>
    public static IActionResult GoBack(this PageModel page, string? back, AccountKind kind) => new LocalRedirectResult(
        back is not null && page.Url.IsLocalUrl(back) ? back : kind == AccountKind.Officer ? "/kerja" : "/");
}
