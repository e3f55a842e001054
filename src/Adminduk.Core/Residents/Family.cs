using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A household with its card (Kartu Keluarga) and address.</summary>
public sealed partial class Family : IRegional, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>No. KK, 16 digits.</summary>
    [Sensitive]
    public required string Number { get; init; }

    /// <summary>Street, house.</summary>
    [Sensitive]
    public required string Address { get; set; }

    /// <summary>RT, three digits; 000 = none.</summary>
    public string Rt { get; set; } = "000";

    /// <summary>RW, three digits; 000 = none.</summary>
    public string Rw { get; set; } = "000";

    /// <summary>Dusun.</summary>
    public string? Hamlet { get; set; }

    /// <summary>Dotted region code of the village.</summary>
    public required string Village { get; set; }

    /// <summary>Kode pos.</summary>
    public string? PostalCode { get; set; }

    /// <summary>Whether the card is in force.</summary>
    public FamilyStatus Status { get; internal set; } = FamilyStatus.Active;

    /// <summary>When the card was last issued.</summary>
    public DateOnly? CardIssuedOn { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>Everyone whom the card names, now.</summary>
    public List<Resident> Members { get; } = [];

    /// <summary>The head, if the family has one.</summary>
    public Resident? Head => Members.Find(m => m.Relationship == Relationship.Head && m.Status == ResidentStatus.Active);
}
