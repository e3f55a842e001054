using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Clients;

/// <summary>A machine that speaks for residents: a portal, a kiosk, a bot. It shows its key with every call.</summary>
public sealed class ApiClient : IRegional, IHasId, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <inheritdoc/>
    public Guid Id { get; init; }

    /// <summary>What it is called: <c>Portal Desa Toapaya</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The institution that answers for it, and how to reach it.</summary>
    public required string Owner { get; init; }

    /// <summary>What it may be used for, in the words of the agreement.</summary>
    public required string Purpose { get; init; }

    /// <summary>Region code: it may file only for people who live inside.</summary>
    public required string Area { get; init; }

    /// <summary>Codes of the services it may file for; with none it may only look things up.</summary>
    public List<string> Services { get; init; } = [];

    /// <summary>Calls allowed in one hour.</summary>
    public int HourlyLimit { get; init; }

    /// <summary>Last day on which the key opens anything, by the office's date.</summary>
    public DateOnly ExpiresOn { get; internal set; }

    /// <summary>SHA-256 of the key.</summary>
    public required string KeyHash { get; set; }

    /// <summary>The key's first characters, to tell keys apart in a list.</summary>
    public required string KeyStart { get; set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was closed, UTC.</summary>
    public DateTime? RevokedAt { get; internal set; }

    /// <summary>Why it was closed.</summary>
    public string? RevokedReason { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>Whether the key opens anything on a day.</summary>
    public ApiClientState StateOn(DateOnly today) =>
        RevokedAt is not null ? ApiClientState.Revoked : today > ExpiresOn ? ApiClientState.Expired : ApiClientState.Active;
}
