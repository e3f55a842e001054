using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>One's own account at a glance.</summary>
[Authorize]
public sealed class IndexModel(
    ICurrentActor current, OwnAccount own, SecondFactor factor, UserManager<Account> users, Sessions sessions, RoleBook roles) : PageModel
{
    /// <summary>The account.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>Posts held today.</summary>
    public IReadOnlyList<Grant> Posts => [.. current.Required.Grants.DistinctBy(g => g.PositionId)];

    /// <summary>Names of the roles that do not count yet.</summary>
    public IReadOnlyList<string> Withheld => [.. current.Required.Withheld.Select(roles.NameOf)];

    /// <summary>Recovery codes left.</summary>
    public int RecoveryLeft { get; private set; }

    /// <summary>Passkeys kept.</summary>
    public int PasskeyCount { get; private set; }

    /// <summary>Devices signed in.</summary>
    public int DeviceCount { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        Account = await own.GetAsync(current.SignedIn!.Account);
        RecoveryLeft = await factor.RecoveryLeftAsync(Account);
        PasskeyCount = (await users.GetPasskeysAsync(Account)).Count;
        DeviceCount = (await sessions.ListAsync(Account.Id, ct)).Count;
    }
}
