namespace Adminduk.Core.Organisation;

/// <summary>One sign-in on one device: what the cookie points at, so that it can be listed, ended and made to expire.</summary>
public sealed class SignInSession
{
    /// <summary>Longest time without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>Longest time altogether: a working day at the counter.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>How long a proof of identity counts for signing and reveals.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Key; the cookie holds it encrypted.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The account's security stamp at that time; another stamp ends the session.</summary>
    public required string Stamp { get; init; }

    /// <summary>Signed in, UTC.</summary>
    public DateTime StartedAt { get; init; }

    /// <summary>Last request, UTC, to the minute.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>Last proof of identity, UTC: sign-in or step-up.</summary>
    public DateTime ConfirmedAt { get; set; }

    /// <summary>True when a second factor or a passkey was shown.</summary>
    public bool Strong { get; set; }

    /// <summary>Ended by the holder or an administrator, UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Browser and system, as far as the browser says.</summary>
    public required string Device { get; init; }

    /// <summary>Why it no longer opens anything at that instant, or null while it does.</summary>
    public SessionEnd? EndAt(DateTime now) =>
        EndedAt is not null ? SessionEnd.Revoked
        : now - StartedAt > Longest ? SessionEnd.TooLong
        : now - LastSeenAt > Idle ? SessionEnd.Idle
        : null;
}

/// <summary>Why a session is over.</summary>
public enum SessionEnd
{
    /// <summary>Ended by the holder or an administrator, or the account changed.</summary>
    Revoked,

    /// <summary>No request for half an hour.</summary>
    Idle,

    /// <summary>Eight hours are over.</summary>
    TooLong,
}
