namespace Adminduk.Core.Residents.Import;

/// <summary>The text of a cell as it is kept: single blanks, no control characters, nothing that shows nothing.</summary>
internal static class CellText
{
    /// <summary>Cleans a text and cuts it after so many characters.</summary>
    public static string Of(ReadOnlySpan<char> cell, int longest = int.MaxValue)
    {
        var trimmed = cell.Trim();
        if (trimmed.Length <= longest && trimmed.IndexOfAnyExceptInRange('!', '~') < 0) return new string(trimmed);
        var result = new System.Text.StringBuilder(Math.Min(trimmed.Length, longest));
        foreach (var c in trimmed)
        {
            if (result.Length >= longest) break;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
            }
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD') && !char.IsSurrogate(c))
            {
                result.Append(c);
            }
        }

        return result.ToString().TrimEnd();
    }
}
