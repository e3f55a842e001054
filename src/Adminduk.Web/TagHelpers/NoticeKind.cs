namespace Adminduk.Web.TagHelpers;

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>Something to know.</summary>
    Info,

    /// <summary>What was asked is done.</summary>
    Success,

    /// <summary>Something needs attention.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Error,
}
