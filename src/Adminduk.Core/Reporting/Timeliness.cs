namespace Adminduk.Core.Reporting;

/// <summary>How finished work stands to its promise.</summary>
public enum Timeliness
{
    /// <summary>Within it.</summary>
    OnTime,

    /// <summary>After it.</summary>
    Late,

    /// <summary>Nothing was promised.</summary>
    NoPromise,
}
