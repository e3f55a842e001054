namespace Adminduk.Core.Residents.Matching;

/// <summary>Hashes that are the same on every machine and version, because they are stored.</summary>
internal static class MatchHash
{
    /// <summary>Of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3UL;
        return Mix(hash);
    }

    /// <summary>Of two values in this order.</summary>
    public static ulong With(ulong one, ulong other) => Mix((one * 0x9E3779B97F4A7C15UL) + other);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
