namespace Adminduk.Core.Residents.Import;

/// <summary>How serious a finding is.</summary>
public enum FindingKind
{
    /// <summary>The row is not imported until it is mended.</summary>
    Fault,

    /// <summary>The register holds something else for this NIK or No. KK; it was left as it is.</summary>
    Conflict,

    /// <summary>The row is imported; somebody should look at it.</summary>
    Doubt,
}
