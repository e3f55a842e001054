using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>A fresh proof of identity before signing or revealing: the code where codes are on, else the password, or a passkey.</summary>
[Authorize]
public sealed class ConfirmModel(
    ICurrentActor current, OwnAccount own, SignInService signIn, Sessions sessions, UserManager<Account> users, SignInManager<Account> manager) : PageModel
{
    private Account account = null!;

    /// <summary>Password or code.</summary>
    [BindProperty]
    public string? Proof { get; set; }

    /// <summary>What the browser's authenticator answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>The page to come back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>True when the code of the app is asked for.</summary>
    public bool ByCode => account.TwoFactorEnabled;

    /// <summary>True when a passkey may be used instead.</summary>
    public bool HasPasskey { get; private set; }

    /// <summary>Asks for the proof.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Checks password or code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync();
        var outcome = ByCode ? await signIn.CheckCodeAsync(account, Proof ?? "", ct) : await CheckPasswordAsync(ct);
        if (!outcome.Ok) return this.Refused(outcome);
        await sessions.ConfirmAsync(current.SignedIn!.Session, strong: ByCode, ct);
        return this.GoBack(Kembali, account.Kind);
    }

    /// <summary>The challenge for this account's passkeys.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        await LoadAsync();
        return Content(await manager.MakePasskeyRequestOptionsAsync(account), "application/json");
    }

    /// <summary>Checks the passkey's answer; it must belong to this account.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken ct)
    {
        await LoadAsync();
        var result = await manager.TryAssertAsync(Credential);
        if (result is not { Succeeded: true } || result.User.Id != account.Id)
            return this.Refused(Error.Refused("organisation.passkey-refused"));
        await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        await sessions.ConfirmAsync(current.SignedIn!.Session, strong: true, ct);
        return this.GoBack(Kembali, account.Kind);
    }

    private async Task<Outcome> CheckPasswordAsync(CancellationToken ct)
    {
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        var outcome = await signIn.CheckPasswordAsync(account.UserName!, Proof ?? "", address, ct);
        return outcome.Ok || outcome.Error!.Code == "organisation.too-many-tries" ? outcome : Error.Invalid("Proof", "organisation.proof-refused");
    }

    private async Task LoadAsync()
    {
        account = await own.GetAsync(current.SignedIn!.Account);
        HasPasskey = (await users.GetPasskeysAsync(account)).Count > 0;
    }
}
