using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>A password of one's own, at the first sign-in or later.</summary>
[Authorize]
public sealed class PasswordModel(ICurrentActor current, OwnAccount own, SignInTickets tickets) : PageModel
{
    /// <summary>The password until now.</summary>
    [BindProperty]
    public string? Current { get; set; }

    /// <summary>The new one.</summary>
    [BindProperty]
    public string? Fresh { get; set; }

    /// <summary>The new one again.</summary>
    [BindProperty]
    public string? Repeated { get; set; }

    /// <summary>True while a one-time password must be replaced.</summary>
    public bool Forced => current.SignedIn!.MustChangePassword;

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Changes it; other devices are signed out, this one gets a new session.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var now = current.SignedIn!;
        var account = await own.GetAsync(now.Account);
        var outcome = await own.ChangePasswordAsync(account, Current, Fresh, Repeated, ct);
        if (!outcome.Ok) return this.Refused(outcome);
        await tickets.SignInAsync(account, now.Strong && !account.Demo);
        this.Notify(Texts.Get("accounts.password-changed"));
        return now.MustChangePassword ? this.GoBack(null, account.Kind) : RedirectToPage("/Accounts/Index");
    }
}
