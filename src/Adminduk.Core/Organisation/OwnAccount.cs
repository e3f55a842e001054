using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Core.Organisation;

/// <summary>What the holder of an account changes himself. Each change ends the sessions on other devices.</summary>
public sealed class OwnAccount(AdmindukDbContext db, UserManager<Account> users, SecondFactor factor, PasswordRules rules, OfficeClock clock)
{
    /// <summary>The account with this id.</summary>
    /// <exception cref="InvalidOperationException">It is gone, though somebody is signed in with it.</exception>
    public async Task<Account> GetAsync(Guid id) =>
        await users.FindByIdAsync(id.ToString()) ?? throw new InvalidOperationException($"Account {id} is gone.");

    /// <summary>Sets a password of one's own.</summary>
    public async Task<Outcome> ChangePasswordAsync(Account account, string? current, string? fresh, string? repeated, CancellationToken ct)
    {
        if (fresh != repeated) return Error.Invalid("Repeated", "organisation.password-mismatch");
        if (rules.Check("Fresh", fresh, account.UserName, account.DisplayName) is { } wrong) return wrong;
        if (fresh == current) return Error.Invalid("Fresh", "organisation.password-same");
        (account.MustChangePassword, account.PasswordExpiresAt) = (false, null);
        var changed = await users.ChangePasswordAsync(account, current ?? "", fresh!);
        if (!changed.Succeeded)
        {
            await db.Entry(account).ReloadAsync(ct);
            return Error.Invalid("Current", "organisation.password-wrong");
        }

        await RecordAsync("account.password-changed", account, ct);
        return Outcome.Success;
    }

    /// <summary>Turns authenticator codes on; the answer holds the recovery codes.</summary>
    public async Task<Outcome<List<string>>> EnableCodesAsync(Account account, string code, CancellationToken ct)
    {
        var enabled = await factor.EnableAsync(account, code);
        if (enabled.Ok) await RecordAsync("account.codes-enabled", account, ct);
        return enabled;
    }

    /// <summary>Turns authenticator codes off.</summary>
    public async Task DisableCodesAsync(Account account, CancellationToken ct)
    {
        await factor.DisableAsync(account);
        await RecordAsync("account.codes-disabled", account, ct);
    }

    /// <summary>New recovery codes instead of the old ones.</summary>
    public async Task<List<string>> RenewRecoveryCodesAsync(Account account, CancellationToken ct)
    {
        var codes = await factor.NewRecoveryCodesAsync(account);
        await users.UpdateAsync(account);
        await RecordAsync("account.recovery-codes-renewed", account, ct);
        return codes;
    }

    /// <summary>Keeps a passkey that was just made, under a name.</summary>
    public async Task AddPasskeyAsync(Account account, UserPasskeyInfo passkey, string? name, CancellationToken ct)
    {
        passkey.Name = NameOf(name);
        await users.AddOrUpdatePasskeyAsync(account, passkey);
        await RecordAsync("account.passkey-added", account, ct);
    }

    /// <summary>Gives a passkey another name.</summary>
    public async Task<Outcome> RenamePasskeyAsync(Account account, byte[] id, string? name, CancellationToken ct)
    {
        if (await users.GetPasskeyAsync(account, id) is not { } passkey) return Error.NotFound("organisation.passkey-unknown");
        await AddPasskeyAsync(account, passkey, name, ct);
        return Outcome.Success;
    }

    /// <summary>Removes a passkey; sessions begun with it end.</summary>
    public async Task<Outcome> RemovePasskeyAsync(Account account, byte[] id, CancellationToken ct)
    {
        if (await users.GetPasskeyAsync(account, id) is null) return Error.NotFound("organisation.passkey-unknown");
        await users.RemovePasskeyAsync(account, id);
        await users.UpdateSecurityStampAsync(account);
        await RecordAsync("account.passkey-removed", account, ct);
        return Outcome.Success;
    }

    private static string NameOf(string? name) => Names.Blank(name) is { } given ? given[..Math.Min(given.Length, 40)] : "Passkey";

    private async Task RecordAsync(string type, Account account, CancellationToken ct)
    {
        var kind = account.Kind == AccountKind.Officer ? ActorKind.Officer : ActorKind.Applicant;
        db.Begin(type, new Actor(kind, account.Id, account.DisplayName), clock.Now, subject: account.Id)
            .Record(type, "account", account.Id, null, new { account.UserName });
        await db.SaveChangesAsync(ct);
    }
}
