using Adminduk.Core.Common;

namespace Adminduk.Core.Acts;

/// <summary>A text of an act that was in force before a correction.</summary>
public sealed class ActRevision : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The act.</summary>
    public Guid ActId { get; init; }

    /// <summary>From 1, the first text.</summary>
    public int Order { get; init; }

    /// <summary>The old text, JSON.</summary>
    [Sensitive]
    public required string Content { get; init; }

    /// <summary>Until when it was in force.</summary>
    public DateOnly Until { get; init; }

    /// <summary>Why it was corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>The case.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The decision that corrected it.</summary>
    public Guid ProcessId { get; init; }
}
