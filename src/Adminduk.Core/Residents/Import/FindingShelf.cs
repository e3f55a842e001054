using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>Keeps the findings of an import, up to a number: nobody mends a hundred thousand rows one by one.</summary>
internal sealed class FindingShelf(AdmindukDbContext db, Guid import)
{
    /// <summary>Most faults and conflicts that are kept.</summary>
    public const int MostFaults = 100_000;

    /// <summary>Most doubts that are kept; they must not crowd out the faults.</summary>
    public const int MostDoubts = 20_000;

    private readonly BulkWriter writer = new(db);
    private int faults;
    private int doubts;

    /// <summary>Counts those kept before.</summary>
    public static async Task<FindingShelf> OpenAsync(AdmindukDbContext db, Guid import, CancellationToken ct) => new(db, import)
    {
        doubts = await db.ImportFindings.CountAsync(f => f.ImportId == import && f.Kind == FindingKind.Doubt, ct),
        faults = await db.ImportFindings.CountAsync(f => f.ImportId == import && f.Kind != FindingKind.Doubt, ct),
    };

    /// <summary>Writes findings in the open transaction.</summary>
    /// <returns>How many were left out.</returns>
    public async Task<int> AddAsync(IReadOnlyCollection<RowFinding> findings, ColumnMap map, CancellationToken ct)
    {
        List<ImportFinding> kept = [];
        foreach (var row in findings.GroupBy(f => f.Row))
            kept.AddRange(row.Where(HasRoom).Select((f, i) => f.Keep(import, i + 1, map)));
        await writer.WriteAsync(kept, ct);
        return findings.Count - kept.Count;
    }

    private bool HasRoom(RowFinding finding) => finding.Kind == FindingKind.Doubt ? doubts++ < MostDoubts : faults++ < MostFaults;
}
