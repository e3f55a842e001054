using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Keeps the newest model in memory; looks with each check whether a run has stored a newer one. Before the first run it gives the start model.</summary>
public sealed class MatchModelCache
{
    private volatile Learned? kept;

    internal async Task<Learned> ReadAsync(AdmindukDbContext db, CancellationToken ct)
    {
        var newest = await db.MatchModels.AsNoTracking().OrderByDescending(m => m.Id).Select(m => m.Id).FirstOrDefaultAsync(ct);
        if (kept is { } known && known.Id == newest) return known;
        var stored = await db.MatchModels.AsNoTracking().FirstOrDefaultAsync(m => m.Id == newest, ct);
        var read = stored is null ? null : MatchModelText.Read(stored.Content);
        return kept = read is { } text
            ? new(newest, text.Model, text.Words, stored!.People)
            : new(newest, MatchStart.For(100_000), new Dictionary<string, int>(StringComparer.Ordinal), 100_000);
    }

    internal sealed record Learned(Guid Id, MatchModel Model, IReadOnlyDictionary<string, int> Words, int People);
}
