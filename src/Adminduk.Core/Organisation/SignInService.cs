using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Organisation;

/// <summary>Checks what people show to sign in. All that is wrong gets one answer, after the same work, so that nobody learns which accounts exist.</summary>
public sealed partial class SignInService(
    AdmindukDbContext db, UserManager<Account> users, SecondFactor factor, OfficeClock clock, DemoMode demo, ILogger<SignInService> logger)
{
    private const int TriesPerLogin = 20;
    private const int FailuresPerAddress = 100;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    // A hash of nothing, made with the running iteration count: checking it costs as much as checking a real one.
    private static string? decoy;

    /// <summary>The account whose name and password these are. A second factor may still be owed.</summary>
    /// <param name="login">User name, e-mail address or phone number.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">Network address of the client, for the rate limit.</param>
    /// <param name="ct">Cancels the check.</param>
    public async Task<Outcome<Account>> CheckPasswordAsync(string login, string password, string address, CancellationToken ct)
    {
        var name = Contact.Read(login)?.Value ?? login.Trim();
        if (!await MayTryAsync(name, address, ct)) return Error.Refused("organisation.too-many-tries");
        var account = name.Length is 0 or > 120 || password.Length > PasswordRules.Most ? null : await users.FindByNameAsync(name);
        var refusal = account is null || !MayOpen(account) || await users.IsLockedOutAsync(account) ? Refuse(account, password)
            : await users.CheckPasswordAsync(account, password) ? null
            : await CountFailureAsync(account, ct);
        if (refusal is null)
        {
            if (!account!.TwoFactorEnabled) await users.ResetAccessFailedCountAsync(account);
            return account;
        }

        await CountAddressAsync(address, ct);
        return refusal;
    }

    /// <summary>True when the app's or a recovery code of this account was shown; wrong ones count towards the lock.</summary>
    public async Task<Outcome> CheckCodeAsync(Account account, string code, CancellationToken ct)
    {
        if (!MayOpen(account) || await users.IsLockedOutAsync(account)) return Error.Invalid("Code", "organisation.code-refused");
        if (!await factor.TakeAsync(account, code))
        {
            await CountFailureAsync(account, ct);
            return Error.Invalid("Code", "organisation.code-refused");
        }

        await users.ResetAccessFailedCountAsync(account);
        return Outcome.Success;
    }

    /// <summary>True when a passkey that was verified may open this account.</summary>
    public async Task<bool> MayUsePasskeyAsync(Account account) => MayOpen(account) && !await users.IsLockedOutAsync(account);

    private bool MayOpen(Account account) =>
        !account.Closed && (!account.Demo || demo.On) && (account.PasswordExpiresAt is not { } end || clock.Now <= end);

    private async Task<bool> MayTryAsync(string name, string address, CancellationToken ct) =>
        await db.TryTakeAsync($"sign-in:name:{name.ToUpperInvariant()}", TriesPerLogin, Window, clock.Now, ct)
        && !await db.IsSpentAsync(AddressKey(address), FailuresPerAddress, Window, clock.Now, ct);

    // Only failures count per address: a whole office signs in from one address in the morning.
    private Task<bool> CountAddressAsync(string address, CancellationToken ct) =>
        db.TryTakeAsync(AddressKey(address), FailuresPerAddress, Window, clock.Now, ct);

    private static string AddressKey(string address) => $"sign-in:address:{address}";

    private Error Refuse(Account? account, string password)
    {
        decoy ??= users.PasswordHasher.HashPassword(new Account { DisplayName = "" }, Secrets.NewToken());
        users.PasswordHasher.VerifyHashedPassword(new Account { DisplayName = "" }, decoy, password);
        LogRefused(logger, account?.Id);
        return Error.Refused("organisation.sign-in-refused");
    }

    private async Task<Error> CountFailureAsync(Account account, CancellationToken ct)
    {
        LogRefused(logger, account.Id);
        await users.AccessFailedAsync(account);
        if (await users.IsLockedOutAsync(account))
        {
            db.Begin("account.locked", Actor.System, clock.Now, subject: account.Id).Record("account.locked", "account", account.Id, null, new { account.LockoutEnd });
            await db.SaveChangesAsync(ct);
        }

        return Error.Refused("organisation.sign-in-refused");
    }

    [LoggerMessage(LogLevel.Warning, "Sign-in refused for account {Account}")]
    private static partial void LogRefused(ILogger logger, Guid? account);
}
