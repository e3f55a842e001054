using System.Security.Claims;
using Adminduk.Core.Organisation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Web.Accounts;

/// <summary>Gives the browser a new session after its proofs were checked, and takes it away again.</summary>
public sealed class SignInTickets(Sessions sessions, ICurrentActor current, IHttpContextAccessor accessor)
{
    private HttpContext Http => accessor.HttpContext!;

    /// <summary>Begins a new session on this browser; one it had before is over.</summary>
    /// <param name="account">Whose proofs were checked.</param>
    /// <param name="strong">True when a second factor or a passkey was among them.</param>
    public async Task SignInAsync(Account account, bool strong)
    {
        await EndAsync();
        var session = await sessions.StartAsync(account, strong, Devices.Name(Http.Request.Headers.UserAgent.ToString()), Http.RequestAborted);
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Http.SignInAsync(IdentityConstants.ApplicationScheme, Principal(account, IdentityConstants.ApplicationScheme, new Claim(SessionCookie.SessionClaim, session.Id.ToString())));
    }

    /// <summary>Remembers for five minutes that this browser showed the right password and still owes a code.</summary>
    public Task OweCodeAsync(Account account) => Http.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme, Principal(account, IdentityConstants.TwoFactorUserIdScheme, new Claim(ClaimTypes.AuthenticationMethod, "pwd")));

    /// <summary>The account that owes a code on this browser, or null.</summary>
    public async Task<Guid?> WhoOwesCodeAsync()
    {
        var owed = await Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return owed.Succeeded && owed.Principal.HasClaim(ClaimTypes.AuthenticationMethod, "pwd")
            && Guid.TryParse(owed.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }

    /// <summary>Ends the session on this browser.</summary>
    public async Task SignOutAsync()
    {
        await EndAsync();
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task EndAsync()
    {
        if (current.SignedIn is { } now) await sessions.EndAsync(now.Account, now.Session, Http.RequestAborted);
    }

    private static ClaimsPrincipal Principal(Account account, string scheme, Claim more) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(ClaimTypes.Name, account.DisplayName), more], scheme));
}
