using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>Sign-in for officers and residents: password, then a code where one is owed; or a passkey.</summary>
public sealed class SignInModel(
    SignInService signIn, SignInTickets tickets, SignInManager<Account> passkeys, UserManager<Account> users, DemoAccounts demo) : PageModel
{
    /// <summary>User name, e-mail address or phone number.</summary>
    [BindProperty]
    public string? Login { get; set; }

    /// <summary>Password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the browser's authenticator answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>The page to come back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>True when the last session ended because nothing happened.</summary>
    public bool Idle => Request.Query["alasan"] == "diam";

    /// <summary>The demo's accounts, or null outside a demo.</summary>
    public DemoPreset? Demo => demo.Preset;

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Checks name and password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        var outcome = await signIn.CheckPasswordAsync(Login ?? "", Password ?? "", address, ct);
        if (!outcome.Try(out var account)) return this.Refused(outcome);
        if (account.TwoFactorEnabled)
        {
            await tickets.OweCodeAsync(account);
            return RedirectToPage("/Accounts/Code", new { Kembali });
        }

        await tickets.SignInAsync(account, strong: false);
        return this.GoBack(Kembali, account.Kind);
    }

    /// <summary>The challenge for the browser's authenticator; any passkey of this site may answer.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await passkeys.MakePasskeyRequestOptionsAsync(null), "application/json");

    /// <summary>Checks the passkey's answer.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var result = await passkeys.TryAssertAsync(Credential);
        if (result is not { Succeeded: true } || !await signIn.MayUsePasskeyAsync(result.User))
            return this.Refused(Error.Refused("organisation.passkey-refused"));
        await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        await tickets.SignInAsync(result.User, strong: true);
        return this.GoBack(Kembali, result.User.Kind);
    }
}
