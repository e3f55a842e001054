namespace Adminduk.Core.Clients;

/// <summary>Whether a key opens anything.</summary>
public enum ApiClientState
{
    /// <summary>Aktif.</summary>
    Active,

    /// <summary>Kedaluwarsa.</summary>
    Expired,

    /// <summary>Dicabut.</summary>
    Revoked,
}
