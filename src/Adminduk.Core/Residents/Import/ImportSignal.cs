namespace Adminduk.Core.Residents.Import;

/// <summary>Wakes the runner of this process when an import was asked for; one of another process is found by looking.</summary>
internal static class ImportSignal
{
    private static TaskCompletionSource next = Make();

    /// <summary>Ends when an import is asked for.</summary>
    public static Task Next => Volatile.Read(ref next).Task;

    /// <summary>Wakes who waits.</summary>
    public static void Ring() => Interlocked.Exchange(ref next, Make()).TrySetResult();

    private static TaskCompletionSource Make() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
