namespace Adminduk.Web.TagHelpers;

/// <summary>How much weight a button carries.</summary>
public enum ButtonKind
{
    /// <summary>The one thing this page is for.</summary>
    Primary,

    /// <summary>Anything beside it.</summary>
    Secondary,

    /// <summary>Refuses, ends or withdraws something.</summary>
    Warning,
}
