using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>One person whom a moving certificate names.</summary>
public sealed class TransferPerson : IRegional
{
    /// <summary>The origin.</summary>
    public int Regency { get; init; }

    /// <summary>The transfer.</summary>
    public Guid TransferId { get; init; }

    /// <summary>The person's entry at the origin.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>NIK.</summary>
    [Sensitive]
    public required string Nik { get; init; }

    /// <summary>Since when the person counted as living at the origin, as the entry said; kept for the origin's log.</summary>
    public DateOnly? ActiveSince { get; init; }

    /// <summary>Day of death, when the person died before the move.</summary>
    public DateOnly? StruckOn { get; internal set; }
}
