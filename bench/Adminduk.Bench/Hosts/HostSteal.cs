using System.Globalization;

namespace Adminduk.Bench.Hosts;

/// <summary>
/// Looks once a second how much of this machine's processors the host underneath gave to others. In such seconds a latency tells of the host,
/// not of the server.
/// </summary>
internal sealed class HostSteal : IDisposable
{
    private const double Tolerated = 0.02;
    private readonly Dictionary<long, double> bySecond = [];
    private readonly Timer timer;
    private (long All, long Stolen) last = Read();

    public HostSteal() => timer = new Timer(_ => Note(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

    /// <summary>Share of the processors that was taken away, 0 to 1.</summary>
    public double Share
    {
        get
        {
            lock (bySecond) return bySecond.Values.DefaultIfEmpty(0).Average();
        }
    }

    /// <summary>True when the machine had its processors to itself in a second and in those around it.</summary>
    /// <param name="second">Seconds since 1970.</param>
    public bool WasOurs(long second)
    {
        lock (bySecond) return Enumerable.Range(-2, 4).All(near => bySecond.GetValueOrDefault(second + near) <= Tolerated);
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Note()
    {
        var now = Read();
        lock (bySecond) bySecond[TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()] = (now.Stolen - last.Stolen) / Math.Max(1.0, now.All - last.All);
        last = now;
    }

    // user nice system idle iowait irq softirq steal guest guest_nice; guests are counted in user and nice too.
    private static (long All, long Stolen) Read()
    {
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(t => long.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        return (ticks.Sum(), ticks[7]);
    }
}
