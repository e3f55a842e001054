namespace Adminduk.Core.Cases;

/// <summary>The way a request came in.</summary>
public enum CaseChannel
{
    /// <summary>Loket: an officer filed it for the resident.</summary>
    Counter,

    /// <summary>The resident's own browser.</summary>
    Web,

    /// <summary>A portal, kiosk or bot through the API.</summary>
    Api,
}
