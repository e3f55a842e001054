using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Clients;

/// <summary>One machine client: a new key for it, or its end.</summary>
[OfficersOnly(Roles.Administrator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DetailsModel(ICurrentActor current, ApiClients clients, OfficeClock clock) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Last day of the new key.</summary>
    [BindProperty]
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>Why it is revoked.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is shown.</summary>
    public ApiClient Client { get; private set; } = null!;

    /// <summary>Whether its key opens anything today.</summary>
    public ApiClientState State => Client.StateOn(clock.Today);

    /// <summary>The key just made.</summary>
    public NewApiKey? Made { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Makes a new key; the old one ends.</summary>
    public async Task<IActionResult> OnPostRenewAsync(CancellationToken ct)
    {
        var renewed = await clients.RenewAsync(current.Required, Id, ExpiresOn, ct);
        if (await LoadAsync(ct) is { } missing) return missing;
        if (!renewed.Try(out var made)) return this.Refused(renewed);
        Made = made;
        return Page();
    }

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken ct)
    {
        var revoked = await clients.RevokeAsync(current.Required, Id, Reason, ct);
        if (await LoadAsync(ct) is { } missing) return missing;
        if (!revoked.Ok) return this.Refused(revoked);
        this.Notify(Texts.Get("clients.revoked"));
        return Redirect("/kelola/kunci-api");
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        if (await clients.FindAsync(Id, ct) is not { } client) return this.Refused(Error.NotFound("clients.unknown"));
        Client = client;
        return null;
    }
}
