using Adminduk.Core.Common;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>Ends the session on this browser. The session cookie never comes with posts from other sites, so the form token is not asked for.</summary>
[IgnoreAntiforgeryToken]
public sealed class SignOutModel(SignInTickets tickets) : PageModel
{
    /// <summary>Asks.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await tickets.SignOutAsync();
        this.Notify(Texts.Get("accounts.signed-out"));
        return RedirectToPage("/Accounts/SignIn");
    }
}
