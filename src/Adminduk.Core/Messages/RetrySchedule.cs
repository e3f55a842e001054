namespace Adminduk.Core.Messages;

/// <summary>When to try again: 1, 2, 4 … minutes, then every 6 hours, a fifth earlier or later so that a gateway is not stormed.</summary>
public static class RetrySchedule
{
    /// <summary>Tries before a message is given up: about six days.</summary>
    public const int MaxAttempts = 32;

    private const double LongestMinutes = 360;

    /// <summary>The wait after the given number of failed tries; null when it is given up.</summary>
    /// <param name="attempts">Tries made, at least one.</param>
    /// <param name="chance">Random number from 0 to 1.</param>
    public static TimeSpan? After(int attempts, double chance) => attempts >= MaxAttempts
        ? null
        : TimeSpan.FromMinutes(Math.Min(LongestMinutes, Math.Pow(2, attempts - 1)) * (0.8 + (0.4 * chance)));
}
