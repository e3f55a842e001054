namespace Adminduk.Bench.Documents;

/// <summary>A batch of waiting family cards signed with one passphrase entry.</summary>
internal static class BatchBench
{
    /// <summary><c>--batch 500</c>.</summary>
    public static Task RunAsync(Options options) => Task.CompletedTask;
}
