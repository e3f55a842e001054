namespace Adminduk.Web.Doctor;

/// <summary>How bad a finding is.</summary>
internal enum FindingLevel
{
    /// <summary>Nothing to do.</summary>
    Good,

    /// <summary>To be mended soon.</summary>
    Warning,

    /// <summary>To be mended before people can be served.</summary>
    Fault,
}
