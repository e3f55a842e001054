namespace Adminduk.Core.Residents.Synthesis;

/// <summary>SplitMix64: the same numbers for the same seed on every machine and version.</summary>
internal sealed class SeededRandom(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) + 0x1234567;

    /// <summary>A whole number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True <paramref name="percent"/> times in a hundred.</summary>
    public bool Chance(double percent) => (Next() >> 11) * (100.0 / (1UL << 53)) < percent;

    /// <summary>A whole number around a mean, roughly normal.</summary>
    public int Around(double mean, double deviation)
    {
        var sum = 0.0;
        for (var i = 0; i < 4; i++)
            sum += (Next() >> 11) * (1.0 / (1UL << 53));
        return (int)Math.Round(mean + ((sum - 2) * deviation * 1.73));
    }

    /// <summary>One of the items.</summary>
    public T Of<T>(T[] items) => items[Below(items.Length)];

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
