using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>One person's move across the regency's border: where to, or where from.</summary>
public sealed class Relocation : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The person.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>The family left, or joined here.</summary>
    public Guid FamilyId { get; init; }

    /// <summary>Out or in.</summary>
    public RelocationDirection Direction { get; init; }

    /// <summary>Day it took effect in the register, office date.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Dotted region code on the other side of the border, or <c>LN.</c> and the code of a country: <see cref="PlaceAbroad.CountryOf"/>.</summary>
    public required string OtherRegion { get; init; }

    /// <summary>Address on the other side.</summary>
    [Sensitive]
    public required string OtherAddress { get; init; }

    /// <summary>Alasan pindah, code list <c>move-reason</c>; null when not told.</summary>
    public int? Reason { get; init; }

    /// <summary>Number of the moving certificate (SKPWNI), the other office's on arrival.</summary>
    public string? LetterNumber { get; init; }

    /// <summary>The act that recorded it.</summary>
    public Guid ProcessId { get; init; }
}

/// <summary>Across the border, which way.</summary>
public enum RelocationDirection
{
    /// <summary>Pindah keluar.</summary>
    Out,

    /// <summary>Pindah datang.</summary>
    In,
}
