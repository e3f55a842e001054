using System.Globalization;

namespace Adminduk.Core.Catalogue;

/// <summary>Words in both languages. Indonesian is the official one.</summary>
public sealed class Text
{
    /// <summary>Indonesian.</summary>
    public required string Id { get; init; }

    /// <summary>English.</summary>
    public required string En { get; init; }

    /// <summary>The words for a UI language.</summary>
    public string For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? En : Id;

    /// <summary>The words for the current UI language.</summary>
    public override string ToString() => For(CultureInfo.CurrentUICulture);
}
