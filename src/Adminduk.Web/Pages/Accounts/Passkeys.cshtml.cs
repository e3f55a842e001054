using System.Buffers.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>Passkeys: add, name, remove.</summary>
[Authorize]
public sealed class PasskeysModel(
    ICurrentActor current, OwnAccount own, UserManager<Account> users, SignInManager<Account> manager, SignInTickets tickets, IStepUp stepUp) : PageModel
{
    /// <summary>What the browser's authenticator answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>Name of the passkey.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The passkey to change.</summary>
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>The passkeys kept.</summary>
    public IList<UserPasskeyInfo> List { get; private set; } = [];

    /// <summary>The name offered for a new one.</summary>
    public string Suggestion => Devices.Name(Request.Headers.UserAgent.ToString());

    /// <summary>A passkey's id as text.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        await LoadAsync();
        return Page();
    }

    /// <summary>The challenge for a new passkey.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (!stepUp.IsFresh) return StatusCode(StatusCodes.Status403Forbidden);
        var account = await own.GetAsync(current.SignedIn!.Account);
        var entity = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.DisplayName };
        return Content(await manager.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    /// <summary>Keeps a new passkey.</summary>
    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        var account = await own.GetAsync(current.SignedIn!.Account);
        var made = await manager.TryAttestAsync(Credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != account.Id.ToString())
        {
            await LoadAsync();
            return this.Refused(Error.Refused("organisation.passkey-refused"));
        }

        await own.AddPasskeyAsync(account, made.Passkey, Name, ct);
        await tickets.SignInAsync(account, strong: true);
        this.Notify(Texts.Get("accounts.passkey-kept"));
        return RedirectToPage();
    }

    /// <summary>Gives a passkey another name.</summary>
    public async Task<IActionResult> OnPostRenameAsync(CancellationToken ct)
    {
        var outcome = await own.RenamePasskeyAsync(await own.GetAsync(current.SignedIn!.Account), Bytes(), Name, ct);
        return outcome.Ok ? RedirectToPage() : this.Refused(outcome);
    }

    /// <summary>Removes a passkey; this browser goes on without a second proof.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        var account = await own.GetAsync(current.SignedIn!.Account);
        var outcome = await own.RemovePasskeyAsync(account, Bytes(), ct);
        if (!outcome.Ok) return this.Refused(outcome);
        await tickets.SignInAsync(account, strong: false);
        this.Notify(Texts.Get("accounts.passkey-gone"));
        return RedirectToPage();
    }

    private byte[] Bytes() => Base64Url.IsValid(Id) ? Base64Url.DecodeFromChars(Id) : [];

    private async Task LoadAsync() => List = await users.GetPasskeysAsync(await own.GetAsync(current.SignedIn!.Account));
}
