using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Temporary;

/// <summary>
/// Somebody who lives here for a time and stands on no family card of ours: a foreign citizen with an ITAS (SKTT, UU 23/2006 article 20),
/// or a resident of another address for at most a year (penduduk nonpermanen, Permendagri 74/2022).
/// </summary>
public sealed class TemporaryStay : IRegional, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Which of the two.</summary>
    public StayKind Kind { get; init; }

    /// <summary>NIK, 16 digits. A foreign citizen gets one with the first SKTT and keeps it.</summary>
    [Sensitive]
    public required string Nik { get; init; }

    /// <summary>Full name, capitals.</summary>
    [Sensitive]
    public required string Name { get; init; }

    /// <summary>Jenis kelamin; null when not asked.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Tanggal lahir; null when not asked.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Dotted code of the village of origin, or <c>LN.</c> and the country whose citizen it is.</summary>
    public required string Origin { get; init; }

    /// <summary>Passport of a foreign citizen.</summary>
    [Sensitive]
    public string? PassportNumber { get; init; }

    /// <summary>Number of the ITAS.</summary>
    [Sensitive]
    public string? PermitNumber { get; init; }

    /// <summary>Street, house.</summary>
    [Sensitive]
    public required string Address { get; init; }

    /// <summary>Dotted code of the village.</summary>
    public required string Village { get; init; }

    /// <summary>RT, three digits.</summary>
    public string Rt { get; init; } = "000";

    /// <summary>RW, three digits.</summary>
    public string Rw { get; init; } = "000";

    /// <summary>First day: of the ITAS, or of living here.</summary>
    public DateOnly Since { get; init; }

    /// <summary>Last day: of the ITAS, as planned, or the day on which another address was reported.</summary>
    public DateOnly Until { get; internal set; }

    /// <summary>What for, in the words of the form.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The request that led to it; it keeps what else the form says.</summary>
    public Guid CaseId { get; init; }

    /// <summary>The act that recorded it.</summary>
    public Guid ProcessId { get; init; }
}

/// <summary>Why somebody lives here without a family card of ours.</summary>
public enum StayKind
{
    /// <summary>Orang asing with an ITAS.</summary>
    Foreign,

    /// <summary>Penduduk nonpermanen.</summary>
    Nonpermanent,
}
