using Microsoft.AspNetCore.Identity;

namespace Adminduk.Core.Organisation;

/// <summary>A sign-in: of an officer (same id), or of a resident of a portal that asks for an account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown after sign-in.</summary>
    public required string DisplayName { get; set; }

    /// <summary>True for accounts of the demo preset.</summary>
    public bool Demo { get; init; }

    /// <summary>True once an administrator has closed it.</summary>
    public bool Closed { get; set; }

    /// <summary>True until the holder has set a password of his own.</summary>
    public bool MustChangePassword { get; set; }
}
