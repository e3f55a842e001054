using Adminduk.Core.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Core.Organisation;

/// <summary>The authenticator secret and recovery codes of an account: the secret encrypted, the codes only as hashes.</summary>
public sealed class SecondFactor(UserManager<Account> users, IDataProtectionProvider protection, OfficeClock clock)
{
    private const int Codes = 10;
    private const string Keeper = "Adminduk";
    private const string Secret = "totp";
    private const string Pending = "totp-pending";
    private const string Recovery = "recovery";

    /// <summary>A new secret that counts only once a code of it was shown; the same one until then.</summary>
    public async Task<string> BeginAsync(Account account)
    {
        if (await ReadAsync(account, Pending) is { } begun) return begun;
        var secret = Totp.NewSecret();
        await users.SetAuthenticationTokenAsync(account, Keeper, Pending, Protector.Protect(secret));
        return secret;
    }

    /// <summary>Turns codes on after the first right one, and gives the recovery codes to be written down. Ends all sessions.</summary>
    public async Task<Outcome<List<string>>> EnableAsync(Account account, string code)
    {
        if (await ReadAsync(account, Pending) is not { } secret) return Error.Refused("organisation.code-setup-gone");
        if (Totp.Match(secret, Clean(code), clock.Now, account.LastCodeStep) is not { } step) return Error.Invalid("Code", "organisation.code-refused");
        account.LastCodeStep = step;
        await users.SetAuthenticationTokenAsync(account, Keeper, Secret, Protector.Protect(secret));
        await users.RemoveAuthenticationTokenAsync(account, Keeper, Pending);
        var codes = await NewRecoveryCodesAsync(account);
        await users.SetTwoFactorEnabledAsync(account, enabled: true);
        return codes;
    }

    /// <summary>Turns codes off and forgets secret and recovery codes. Ends all sessions.</summary>
    public async Task DisableAsync(Account account)
    {
        foreach (var name in new[] { Secret, Pending, Recovery })
            await users.RemoveAuthenticationTokenAsync(account, Keeper, name);
        await users.SetTwoFactorEnabledAsync(account, enabled: false);
    }

    /// <summary>Ten new recovery codes; the old ones are worth nothing from now on.</summary>
    public async Task<List<string>> NewRecoveryCodesAsync(Account account)
    {
        var codes = Enumerable.Range(0, Codes).Select(_ => $"{Secrets.NewCode(5)}-{Secrets.NewCode(5)}").ToList();
        await KeepRecoveryAsync(account, codes.Select(c => Secrets.Hash(Clean(c))));
        return codes;
    }

    /// <summary>How many recovery codes are left.</summary>
    public async Task<int> RecoveryLeftAsync(Account account) => (await RecoveryHashesAsync(account)).Count;

    /// <summary>True when this is the app's code of now, or an unused recovery code; neither works twice.</summary>
    public async Task<bool> TakeAsync(Account account, string code)
    {
        var clean = Clean(code);
        if (await ReadAsync(account, Secret) is not { } secret) return false;
        if (Totp.Match(secret, clean, clock.Now, account.LastCodeStep) is not { } step) return await TakeRecoveryAsync(account, clean);
        account.LastCodeStep = step;
        return (await users.UpdateAsync(account)).Succeeded;
    }

    private IDataProtector Protector => protection.CreateProtector("Adminduk.SecondFactor");

    private static string Clean(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private async Task<bool> TakeRecoveryAsync(Account account, string clean)
    {
        var hashes = await RecoveryHashesAsync(account);
        if (hashes.Find(h => Secrets.Matches(clean, h)) is not { } used) return false;
        await KeepRecoveryAsync(account, hashes.Where(h => h != used));
        return (await users.UpdateAsync(account)).Succeeded;
    }

    private async Task<List<string>> RecoveryHashesAsync(Account account) =>
        [.. (await users.GetAuthenticationTokenAsync(account, Keeper, Recovery) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private Task<IdentityResult> KeepRecoveryAsync(Account account, IEnumerable<string> hashes) =>
        users.SetAuthenticationTokenAsync(account, Keeper, Recovery, string.Join(' ', hashes));

    private async Task<string?> ReadAsync(Account account, string name) =>
        await users.GetAuthenticationTokenAsync(account, Keeper, name) is { Length: > 0 } kept ? Protector.Unprotect(kept) : null;
}
