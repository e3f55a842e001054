using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>A listed person with the data collection and the register entry as it is now.</summary>
public sealed record VulnerableLine
{
    /// <summary>The listing.</summary>
    public required VulnerablePerson Person { get; init; }

    /// <summary>The data collection.</summary>
    public required VulnerableSurvey Survey { get; init; }

    /// <summary>The register entry; null while there is only a temporary number.</summary>
    public Resident? Resident { get; init; }

    /// <summary>NIK, masked, or the temporary number.</summary>
    public string Number => Resident is { } entry ? Masking.Mask(entry.Nik) : Person.TemporaryNumber!;
}
