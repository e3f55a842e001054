namespace Adminduk.Web.TagHelpers;

/// <summary>One choice of a select, radio or checkbox group.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What people read.</param>
/// <param name="Hint">A line of help under it, or null.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
