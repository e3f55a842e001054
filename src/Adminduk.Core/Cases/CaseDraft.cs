using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A request that is still being written, kept under a token in the applicant's browser.</summary>
public sealed class CaseDraft : IRegional, IVersioned
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the token in the cookie.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Service code.</summary>
    public required string Service { get; init; }

    /// <summary>Channel it will come in by.</summary>
    public CaseChannel Channel { get; init; }

    /// <summary>Resident's account or officer who writes it.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>Answers so far, JSON.</summary>
    [Sensitive]
    public string Answers { get; set; } = "{}";

    /// <summary>Files so far, JSON list of attachments.</summary>
    public string Files { get; set; } = "[]";

    /// <summary>Last change, UTC; drafts older than 30 days are removed.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }
}
