namespace Adminduk.Bench;

/// <summary>Latencies of one kind, in milliseconds.</summary>
internal sealed class Percentiles(IEnumerable<double> samples)
{
    private readonly double[] sorted = [.. samples.Order()];

    /// <summary>How many.</summary>
    public int Count => sorted.Length;

    /// <summary>The value that so many hundredths stay within.</summary>
    public double At(double hundredths) => sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(sorted.Length * hundredths / 100) - 1, 0, sorted.Length - 1)];

    /// <inheritdoc/>
    public override string ToString() => $"p50 {At(50):0.0}  p95 {At(95):0.0}  p99 {At(99):0.0}  max {At(100):0.0} ms";
}
