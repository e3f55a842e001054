using Adminduk.Core.Common;

namespace Adminduk.Core.Acts;

/// <summary>A note in an act's margin (catatan pinggir).</summary>
public sealed class MarginalNote : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The act.</summary>
    public Guid ActId { get; init; }

    /// <summary>From 1.</summary>
    public int Order { get; init; }

    /// <summary>Why it was written.</summary>
    public NoteKind Kind { get; init; }

    /// <summary>Date, office date.</summary>
    public DateOnly On { get; init; }

    /// <summary>The note.</summary>
    [Sensitive]
    public required string Text { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>The case.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The decision that wrote it.</summary>
    public Guid ProcessId { get; init; }
}
