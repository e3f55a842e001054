namespace Adminduk.Core.Residents.Import;

/// <summary>How headings and words are compared: letters and digits alone, in capitals; <c>+</c> and <c>-</c> tell blood groups apart.</summary>
internal static class HeadingKey
{
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToUpperInvariant(c);
        }

        return new string(key[..length]);
    }
}
