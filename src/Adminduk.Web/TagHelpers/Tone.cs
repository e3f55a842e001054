namespace Adminduk.Web.TagHelpers;

/// <summary>The few colours that carry meaning; always beside a word.</summary>
public enum Tone
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>Information, under way.</summary>
    Blue,

    /// <summary>Done, in order.</summary>
    Green,

    /// <summary>Needs attention soon.</summary>
    Amber,

    /// <summary>Wrong, overdue, withdrawn.</summary>
    Red,
}
