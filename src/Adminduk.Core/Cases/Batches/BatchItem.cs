using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Batches;

/// <summary>One case of a batch.</summary>
/// <param name="Row">The case as the officer's work list showed it.</param>
public sealed record BatchItem(WorkRow Row)
{
    /// <summary>What came of it; null while it waits its turn.</summary>
    public Outcome? Result { get; internal set; }
}
