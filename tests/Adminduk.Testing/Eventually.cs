using System.Diagnostics;

namespace Adminduk.Testing;

/// <summary>Waits for something that another process does in its own time.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks until the answer is yes.</summary>
    /// <exception cref="TimeoutException">It was never yes for a minute.</exception>
    public static async Task BeTrueAsync(Func<Task<bool>> condition, string what)
    {
        for (var watch = Stopwatch.StartNew(); !await condition(); await Task.Delay(Pause))
        {
            if (watch.Elapsed > Patience) throw new TimeoutException($"Not within {Patience}: {what}");
        }
    }

    /// <summary>Asks until the answer is yes.</summary>
    public static Task BeTrueAsync(Func<bool> condition, string what) => BeTrueAsync(() => Task.FromResult(condition()), what);
}
