using Adminduk.Core.Common;

namespace Adminduk.Core.Backups;

/// <summary>Takes and puts back the whole of a database while others may be at work in it.</summary>
internal interface IDatabaseCopy
{
    /// <summary>Name of the copy in an archive.</summary>
    string FileName { get; }

    /// <summary>Writes a copy of one instant.</summary>
    Task<Outcome> SaveAsync(string target, CancellationToken ct);

    /// <summary>True when there is nothing that a restore could overwrite.</summary>
    Task<bool> IsEmptyAsync(CancellationToken ct);

    /// <summary>Fills the empty database, all or nothing.</summary>
    Task<Outcome> LoadAsync(string source, CancellationToken ct);
}
