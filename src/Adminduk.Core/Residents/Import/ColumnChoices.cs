namespace Adminduk.Core.Residents.Import;

/// <summary>Columns that a user assigned, as text: one <c>NAME=heading</c> a line.</summary>
public static class ColumnChoices
{
    /// <summary>Reads them; a later line wins.</summary>
    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        Dictionary<string, string> choices = new(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = line.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0) choices[line[..sign].Trim()] = line[(sign + 1)..].Trim();
        }

        return choices;
    }

    /// <summary>Writes them, always in the same order.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string>> choices) =>
        string.Join('\n', choices.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"));
}
