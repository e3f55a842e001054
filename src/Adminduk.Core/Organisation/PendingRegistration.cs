using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>A resident's wish for an account, until the code that was sent proves that the address is his.</summary>
public sealed class PendingRegistration
{
    /// <summary>How long the code is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>How many wrong codes are borne.</summary>
    public const int MaxAttempts = 5;

    /// <summary>Key, part of the page's address.</summary>
    public Guid Id { get; init; }

    /// <summary>E-mail address in lower case, or phone number as <c>+628...</c>.</summary>
    [Sensitive]
    public required string Contact { get; init; }

    /// <summary>Name as typed.</summary>
    [Sensitive]
    public required string Name { get; init; }

    /// <summary>NIK as claimed.</summary>
    [Sensitive]
    public string? Nik { get; init; }

    /// <summary>The hash of the chosen password.</summary>
    public required string PasswordHash { get; init; }

    /// <summary>The hash of the code; null when the address already has an account, so that no code opens a second one.</summary>
    public string? CodeHash { get; init; }

    /// <summary>Wrong codes so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Asked for, UTC.</summary>
    public DateTime CreatedAt { get; init; }
}
