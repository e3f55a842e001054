using Adminduk.Core.Common;
using Microsoft.Extensions.Options;

namespace Adminduk.Web.Shell;

/// <summary>The frame from configuration alone, for an office whose profile is not set up yet.</summary>
internal sealed class ConfiguredShell(IOptionsSnapshot<ShellOptions> options, IHttpContextAccessor http) : IShell
{
    private static readonly string[] Places = ["loket", "kerja", "penduduk", "buku", "ringkasan", "kelola"];

    public string OfficeName => options.Value.OfficeName;

    public string? EmblemUrl => options.Value.EmblemUrl;

    public IReadOnlyList<string> FooterLines => [.. options.Value.FooterLines];

    public IReadOnlyList<ContactChannel> Channels => [.. options.Value.Channels.Select(c => new ContactChannel(c.Key, c.Value))];

    public bool DemoBanner => options.Value.Demo;

    public ShellUser? User => http.HttpContext?.User.Identity is { IsAuthenticated: true, Name: { } name } ? new ShellUser(name, "") : null;

    public IReadOnlyList<NavigationEntry> Navigation => [.. Places.Select(p => new NavigationEntry(Texts.Get($"shared.nav-{p}"), "/" + p))];
}
