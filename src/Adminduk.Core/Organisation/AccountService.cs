using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Core.Organisation;

/// <summary>What administrators do to accounts of others: close, open again, new one-time password, no second factor, no sessions.</summary>
public sealed class AccountService(
    AdmindukDbContext db, UserManager<Account> users, SecondFactor factor, Sessions sessions, OfficeClock clock, AdministratorActs acts)
{
    private static readonly TimeSpan OneTimeLife = TimeSpan.FromDays(3);

    /// <summary>Closes an account at once; what its holder did stays on the record.</summary>
    public Task<Outcome> CloseAsync(Actor actor, Guid id, string? reason, CancellationToken ct) => ChangeAsync("account.closed", actor, id, async account =>
    {
        if (account.Id == actor.Id) return Error.Refused("organisation.own-account");
        if (await AppointmentService.IsLastAdministratorAsync(db, clock.Today, null, id, ct)) return Error.Refused("organisation.last-administrator");
        account.Closed = true;
        await sessions.EndAllAsync(id, null, ct);
        return Outcome.Success;
    }, new { Reason = reason }, ct);

    /// <summary>Opens a closed account again.</summary>
    public Task<Outcome> ReopenAsync(Actor actor, Guid id, CancellationToken ct) => ChangeAsync("account.reopened", actor, id, account =>
    {
        account.Closed = false;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        return Task.FromResult(Outcome.Success);
    }, null, ct);

    /// <summary>Ends every session of an account.</summary>
    public Task<Outcome> EndSessionsAsync(Actor actor, Guid id, CancellationToken ct) => ChangeAsync("account.sessions-ended", actor, id, async _ =>
    {
        await sessions.EndAllAsync(id, null, ct);
        return Outcome.Success;
    }, null, ct);

    /// <summary>Takes authenticator, recovery codes and passkeys off an account whose holder lost them; he sets new ones at the next sign-in.</summary>
    public Task<Outcome> ResetSecondFactorAsync(Actor actor, Guid id, CancellationToken ct) => ChangeAsync("account.second-factor-reset", actor, id, async account =>
    {
        await factor.DisableAsync(account);
        foreach (var passkey in await users.GetPasskeysAsync(account))
            await users.RemovePasskeyAsync(account, passkey.CredentialId);
        await users.UpdateSecurityStampAsync(account);
        return Outcome.Success;
    }, null, ct);

    /// <summary>A new one-time password; every session ends and a lock is lifted.</summary>
    public async Task<Outcome<NewAccount>> ResetPasswordAsync(Actor actor, Guid id, CancellationToken ct)
    {
        NewAccount? made = null;
        var outcome = await ChangeAsync("account.password-reset", actor, id, async account =>
        {
            made = new NewAccount(id, account.UserName!, await SetOneTimeAsync(account));
            return Outcome.Success;
        }, null, ct);
        return outcome.Ok ? made! : Outcome<NewAccount>.Fail(outcome.Errors);
    }

    internal async Task<string> CreateAsync(Account account)
    {
        var password = NewPassword();
        account.PasswordExpiresAt = clock.Now + OneTimeLife;
        account.LockoutEnabled = true;
        Demand(await users.CreateAsync(account, password));
        return password;
    }

    private async Task<string> SetOneTimeAsync(Account account)
    {
        var password = NewPassword();
        (account.MustChangePassword, account.PasswordExpiresAt) = (true, clock.Now + OneTimeLife);
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        Demand(await users.RemovePasswordAsync(account));
        Demand(await users.AddPasswordAsync(account, password));
        return password;
    }

    private async Task<Outcome> ChangeAsync(string type, Actor actor, Guid id, Func<Account, Task<Outcome>> change, object? after, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return allowed;
        await using var transaction = await db.BeginAsync(ct);
        if (await users.FindByIdAsync(id.ToString("D", CultureInfo.InvariantCulture)) is not { } account) return Error.NotFound("organisation.account-unknown");
        var outcome = await change(account);
        if (!outcome.Ok) return outcome;
        await acts.SaveAsync(type, actor, allowed.Value, "account", id, null, after ?? new { account.UserName }, ct);
        await transaction.CommitAsync(ct);
        return outcome;
    }

    private static string NewPassword() => $"{Secrets.NewCode(4)}-{Secrets.NewCode(4)}-{Secrets.NewCode(4)}-{Secrets.NewCode(4)}";

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => e.Code)));
    }
}
