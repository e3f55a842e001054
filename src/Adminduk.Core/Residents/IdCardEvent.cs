using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>One fact of a KTP-el's life: entered here, or reported by the centre with its own time and source.</summary>
public sealed class IdCardEvent : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The holder.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>The state it led to.</summary>
    public IdCardStatus Status { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who says so: <c>office</c>, or the centre's system as entered by an officer.</summary>
    public required string Source { get; init; }

    /// <summary>Place of recording, printer, remark.</summary>
    public string? Note { get; init; }

    /// <summary>The act that recorded it.</summary>
    public Guid ProcessId { get; init; }
}
