using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Accounts;

/// <summary>Where one is signed in, and how to end it.</summary>
[Authorize]
public sealed class DevicesListModel(ICurrentActor current, Sessions sessions, SignInTickets tickets) : PageModel
{
    /// <summary>The sessions.</summary>
    public IReadOnlyList<SignInSession> List { get; private set; } = [];

    /// <summary>The session of this request.</summary>
    public Guid Here => current.SignedIn!.Session;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => List = await sessions.ListAsync(current.SignedIn!.Account, ct);

    /// <summary>Ends one.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        await sessions.EndAsync(current.SignedIn!.Account, id, ct);
        return RedirectToPage();
    }

    /// <summary>Ends all, this one too.</summary>
    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken ct)
    {
        await sessions.EndAllAsync(current.SignedIn!.Account, null, ct);
        await tickets.SignOutAsync();
        this.Notify(Texts.Get("accounts.signed-out-all"));
        return RedirectToPage("/Accounts/SignIn");
    }
}
