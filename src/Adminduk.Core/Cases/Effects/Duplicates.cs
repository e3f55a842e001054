using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Tells officers whether somebody about to be entered looks like an entry that is there; they decide.</summary>
internal static class Duplicates
{
    private const int Most = 3;

    /// <summary>A warning for each of the likeliest entries. Never for the public: it names people. Somebody who returns is found by <paramref name="nik"/> and no duplicate.</summary>
    public static async Task<Findings> WarnAsync(AdmindukDbContext db, ResidentMatching matching, string field, MatchPerson person, CancellationToken ct, string nik = "")
    {
        var ids = (await matching.CheckAsync(person, ct)).Take(Most).Select(h => h.ResidentId).ToList();
        if (ids.Count == 0) return Findings.None;
        var entries = await db.Residents.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(ct);
        var others = ids.Select(i => entries.Single(e => e.Id == i)).Where(e => e.Nik != nik);
        return Findings.Of([.. others.Select(e => Warning.At(field, "cases.likely-duplicate", e.Name, Masking.Mask(e.Nik), e.BirthDate))]);
    }
}
