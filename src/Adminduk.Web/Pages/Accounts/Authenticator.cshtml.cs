using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>Codes of an authenticator app: on, off, recovery codes.</summary>
[Authorize]
public sealed class AuthenticatorModel(
    ICurrentActor current, OwnAccount own, SecondFactor factor, SignInTickets tickets, OfficeName office, IStepUp stepUp) : PageModel
{
    private string secret = "";
    private Account account = null!;

    /// <summary>The code that proves the app is set up.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>True while codes are asked for at sign-in.</summary>
    public bool Enabled => account.TwoFactorEnabled;

    /// <summary>Recovery codes left.</summary>
    public int RecoveryLeft { get; private set; }

    /// <summary>Recovery codes just made; shown this once.</summary>
    public IReadOnlyList<string>? NewCodes { get; private set; }

    /// <summary>The secret for typing it in.</summary>
    public string SecretInGroups => string.Join(' ', secret.Chunk(4).Select(c => new string(c)));

    /// <summary>The QR code, SVG.</summary>
    public string Picture { get; private set; } = "";

    /// <summary>Shows what is set up, or how to.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        await LoadAsync();
        return Page();
    }

    /// <summary>Turns codes on; other devices are signed out.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        account = await own.GetAsync(current.SignedIn!.Account);
        var enabled = await own.EnableCodesAsync(account, Code ?? "", ct);
        if (!enabled.Try(out var codes))
        {
            await LoadAsync();
            return this.Refused(enabled);
        }

        await tickets.SignInAsync(account, strong: true);
        NewCodes = codes;
        return Page();
    }

    /// <summary>New recovery codes.</summary>
    public async Task<IActionResult> OnPostRenewAsync(CancellationToken ct)
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        account = await own.GetAsync(current.SignedIn!.Account);
        if (!Enabled) return RedirectToPage();
        NewCodes = await own.RenewRecoveryCodesAsync(account, ct);
        return Page();
    }

    /// <summary>Turns codes off; other devices are signed out, and powers that need them rest.</summary>
    public async Task<IActionResult> OnPostDisableAsync(CancellationToken ct)
    {
        if (stepUp.Demand() is { } confirm) return confirm;
        account = await own.GetAsync(current.SignedIn!.Account);
        await own.DisableCodesAsync(account, ct);
        await tickets.SignInAsync(account, strong: false);
        this.Notify(Texts.Get("accounts.codes-off"));
        return RedirectToPage("/Accounts/Index");
    }

    private async Task LoadAsync()
    {
        account = await own.GetAsync(current.SignedIn!.Account);
        RecoveryLeft = await factor.RecoveryLeftAsync(account);
        if (Enabled) return;
        secret = await factor.BeginAsync(account);
        using var data = QRCodeGenerator.GenerateQrCode(Totp.Address(secret, office.Value, account.UserName!), QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        Picture = drawing.GetGraphic(4);
    }
}
