namespace Adminduk.Core.Documents.Sops;

/// <summary>A value of the quality columns.</summary>
/// <param name="Text">As printed.</param>
/// <param name="OfficeDefault">The source leaves it empty and the office filled it in; marked with a star.</param>
public sealed record SopValue(string Text, bool OfficeDefault = false)
{
    /// <summary>The text with its mark.</summary>
    internal string Shown => OfficeDefault ? $"{Text} *" : Text;
}
