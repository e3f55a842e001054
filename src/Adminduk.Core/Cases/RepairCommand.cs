namespace Adminduk.Core.Cases;

/// <summary>What mends a returned case.</summary>
public sealed record RepairCommand
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>New files, already checked and stored.</summary>
    public IReadOnlyList<FiledAttachment> Files { get; init; } = [];

    /// <summary>Corrected answers by field id.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Items that were handed in on paper at the counter.</summary>
    public IReadOnlySet<string> HandedIn { get; init; } = new HashSet<string>();

    /// <summary>Remark.</summary>
    public string Note { get; init; } = "";

    /// <summary>Client's key.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Stands for the whole request, so that a key that comes back with another one is noticed; empty where nobody checks that.</summary>
    public Guid Fingerprint { get; init; }

    /// <summary>The version the sender saw; null when he does not say.</summary>
    public long? Version { get; init; }
}
