namespace Adminduk.Core.Residents.Import;

/// <summary>Reads families in batches, one batch ahead: while one is saved, the next is read and understood.</summary>
internal sealed class BatchReader : IAsyncDisposable
{
    private const int RowsAtOnce = 6000;

    private readonly IEnumerator<FamilyRows> families;
    private Task<List<FamilyRows>> next;

    public BatchReader(IEnumerable<FamilyRows> families)
    {
        this.families = families.GetEnumerator();
        next = Task.Run(Read);
    }

    /// <summary>The next batch; empty after the last.</summary>
    public async Task<IReadOnlyList<FamilyRows>> NextAsync()
    {
        var batch = await next;
        if (batch.Count > 0) next = Task.Run(Read);
        return batch;
    }

    public async ValueTask DisposeAsync()
    {
        await next.ContinueWith(_ => families.Dispose(), TaskScheduler.Default);
    }

    private List<FamilyRows> Read()
    {
        List<FamilyRows> batch = [];
        for (var rows = 0; rows < RowsAtOnce && families.MoveNext(); rows += families.Current.Rows.Count) batch.Add(families.Current);
        return batch;
    }
}
