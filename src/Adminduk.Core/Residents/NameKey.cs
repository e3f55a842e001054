using System.Text;

namespace Adminduk.Core.Residents;

/// <summary>How names are compared: capitals, no accents, no punctuation, single spaces. Computed here so that both engines agree.</summary>
public static class NameKey
{
    /// <summary>The comparison form of a name.</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) result.Append(char.ToUpperInvariant(c));
            else if (char.IsWhiteSpace(c) || c is '-' or '.' or ',' or '/')
            {
                if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>The words of a name in comparison form.</summary>
    public static string[] Words(string name) => Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
