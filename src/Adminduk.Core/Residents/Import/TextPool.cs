namespace Adminduk.Core.Residents.Import;

/// <summary>Keeps one copy of texts that come again in many rows, such as places of birth.</summary>
internal sealed class TextPool
{
    private const int Most = 20_000;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public string Get(string text)
    {
        if (texts.TryGetValue(text, out var known)) return known;
        if (texts.Count < Most) texts.Add(text);
        return text;
    }
}
