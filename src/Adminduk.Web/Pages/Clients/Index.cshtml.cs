using Adminduk.Core.Clients;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Web.Accounts;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Clients;

/// <summary>The machine clients and the state of their keys.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class IndexModel(ApiClients clients, RegionDirectory regions, OfficeClock clock) : PageModel
{
    /// <summary>The clients.</summary>
    public IReadOnlyList<ApiClient> List { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => List = await clients.ListAsync(ct);

    /// <summary>Name of the region a key covers.</summary>
    public string AreaName(string area) => RegionCode.TryParse(area, out var code) ? regions.Find(code)?.Name ?? "" : "";

    /// <summary>Key of the word for a client's state.</summary>
    public string StateKey(ApiClient client) => KeyOf(client.StateOn(clock.Today));

    /// <summary>Its colour.</summary>
    public Tone ToneOf(ApiClient client) => ToneOf(client.StateOn(clock.Today));

    /// <summary>Key of the word for a state.</summary>
    public static string KeyOf(ApiClientState state) => "clients.state-" + state.ToString().ToLowerInvariant();

    /// <summary>Colour of a state.</summary>
    public static Tone ToneOf(ApiClientState state) => state switch
    {
        ApiClientState.Active => Tone.Green,
        ApiClientState.Expired => Tone.Amber,
        _ => Tone.Red,
    };
}
