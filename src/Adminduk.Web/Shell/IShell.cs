namespace Adminduk.Web.Shell;

/// <summary>What every page's frame shows: the office, its channels, and the way around for the person signed in.</summary>
public interface IShell
{
    /// <summary>The office's own name: <c>Disdukcapil Kabupaten Bintan</c>.</summary>
    string OfficeName { get; }

    /// <summary>Where the office's emblem is served from this site, or null when it has uploaded none.</summary>
    string? EmblemUrl { get; }

    /// <summary>Address and opening hours, one line each.</summary>
    IReadOnlyList<string> FooterLines { get; }

    /// <summary>Where to complain or ask.</summary>
    IReadOnlyList<ContactChannel> Channels { get; }

    /// <summary>True while the office runs on made-up demonstration data.</summary>
    bool DemoBanner { get; }

    /// <summary>The officer signed in, or null.</summary>
    ShellUser? User { get; }

    /// <summary>At most seven entries, those this officer may use, in working order.</summary>
    IReadOnlyList<NavigationEntry> Navigation { get; }
}
