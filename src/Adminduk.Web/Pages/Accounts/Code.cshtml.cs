using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>The second proof: a code of the authenticator app, or a recovery code.</summary>
public sealed class CodeModel(SignInService signIn, SignInTickets tickets, UserManager<Account> users) : PageModel
{
    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The page to come back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>Shows the form to a browser that owes a code.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        await tickets.WhoOwesCodeAsync() is null ? RedirectToPage("/Accounts/SignIn", new { Kembali }) : Page();

    /// <summary>Checks the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await tickets.WhoOwesCodeAsync() is not { } id || await users.FindByIdAsync(id.ToString()) is not { } account)
            return RedirectToPage("/Accounts/SignIn", new { Kembali });
        var outcome = await signIn.CheckCodeAsync(account, Code ?? "", ct);
        if (!outcome.Ok) return this.Refused(outcome);
        await tickets.SignInAsync(account, strong: true);
        return this.GoBack(Kembali, account.Kind);
    }
}
