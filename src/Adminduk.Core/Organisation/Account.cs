using Adminduk.Core.Common;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Core.Organisation;

/// <summary>A sign-in: of an officer (same id), or of a resident of a portal that asks for an account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown after sign-in.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Officer or resident; it never changes, and residents never hold a post.</summary>
    public AccountKind Kind { get; init; }

    /// <summary>True for accounts of the demo preset.</summary>
    public bool Demo { get; init; }

    /// <summary>True once an administrator has closed it.</summary>
    public bool Closed { get; set; }

    /// <summary>True until the holder has set a password of his own.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>After this instant (UTC) a one-time password opens nothing; null for a password of one's own.</summary>
    public DateTime? PasswordExpiresAt { get; set; }

    /// <summary>Time step of the last code taken from the authenticator app, so that no code works twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>The NIK a resident claims; unproven until an officer or a check confirms it.</summary>
    [Sensitive]
    public string? Nik { get; init; }
}
