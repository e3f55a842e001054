using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Batches;

/// <summary>Many cases that one officer sends on together. Each case is a decision of its own: one refused case stops no other.</summary>
/// <param name="Id">Key of its page.</param>
/// <param name="Owner">Who sends them on.</param>
/// <param name="PreparedAt">When they were chosen, UTC.</param>
/// <param name="Signs">True when at least one of them is signed on the way.</param>
/// <param name="Items">The cases, in the order they are carried out.</param>
public sealed record StepBatch(Guid Id, Actor Owner, DateTime PreparedAt, bool Signs, IReadOnlyList<BatchItem> Items)
{
    private int begun;
    private int finished;

    /// <summary>True from the officer's word on.</summary>
    public bool Begun => Volatile.Read(ref begun) == 1;

    /// <summary>How many cases have their result.</summary>
    public int Finished => Volatile.Read(ref finished);

    /// <summary>When the last case had its result, or when the server stopped; UTC. Null before.</summary>
    public DateTime? EndedAt { get; internal set; }

    /// <summary>Cases that went on.</summary>
    public int Done => Items.Count(i => i.Result is { Ok: true });

    /// <summary>Cases that were refused.</summary>
    public IEnumerable<BatchItem> Refused => Items.Where(i => i.Result is { Ok: false });

    // A second press of the button finds it begun.
    internal bool TryBegin() => Interlocked.Exchange(ref begun, 1) == 0;

    internal void Finish(BatchItem item, Outcome result)
    {
        item.Result = result;
        Interlocked.Increment(ref finished);
    }
}
