using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>What every name typed on the administration pages must satisfy.</summary>
internal static class Names
{
    /// <summary>What is wrong with a name, or null.</summary>
    public static Error? Check(string field, string? name, int most) =>
        string.IsNullOrWhiteSpace(name) ? Error.Invalid(field, "organisation.name-missing")
        : name.Trim().Length > most ? Error.Invalid(field, "organisation.name-long", most)
        : null;

    /// <summary>The text without blanks around it; null when nothing is left.</summary>
    public static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
