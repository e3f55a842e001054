namespace Adminduk.Bench;

/// <summary>Adds up the CPU time between every odd and the next even touch. The clock has ticks of 10 ms: only sums over many are true.</summary>
internal sealed class CpuBetween(Func<double> clock)
{
    private double? since;

    /// <summary>The sum, milliseconds.</summary>
    public double Total { get; private set; }

    /// <summary>Begins or ends a span.</summary>
    public void Touch()
    {
        if (since is { } from) (Total, since) = (Total + clock() - from, null);
        else since = clock();
    }
}
