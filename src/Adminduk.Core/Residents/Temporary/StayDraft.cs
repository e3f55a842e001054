using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Temporary;

/// <summary>A temporary stay to be recorded.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Origin">Dotted code of the village of origin, or <c>LN.</c> and a country.</param>
/// <param name="Home">Where they live here.</param>
/// <param name="Since">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="CaseId">The request.</param>
public sealed record StayDraft([property: Sensitive] string Name, string Origin, HomeAddress Home, DateOnly Since, DateOnly Until, Guid CaseId)
{
    /// <summary>NIK; empty for a foreign citizen who has none yet.</summary>
    [Sensitive]
    public string Nik { get; init; } = "";

    /// <summary>Jenis kelamin; a foreign citizen's NIK is made from it.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Tanggal lahir; likewise.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Passport.</summary>
    [Sensitive]
    public string? PassportNumber { get; init; }

    /// <summary>ITAS number.</summary>
    [Sensitive]
    public string? PermitNumber { get; init; }

    /// <summary>What for.</summary>
    public string Purpose { get; init; } = "";
}
