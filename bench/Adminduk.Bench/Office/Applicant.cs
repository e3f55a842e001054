using System.Globalization;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Bench.Office;

/// <summary>Somebody of the register who asks for a new family card because the old one is lost.</summary>
/// <param name="Nik">NIK.</param>
/// <param name="Name">Name.</param>
/// <param name="BirthDate">Birth date.</param>
/// <param name="Village">Dotted code of the village.</param>
internal sealed record Applicant(string Nik, string Name, DateOnly BirthDate, string Village)
{
    /// <summary>Heads of families, in the order of their NIK.</summary>
    public static async Task<Applicant[]> ReadAsync(AdmindukDbContext db, int most) =>
        [.. (await db.Residents.AsNoTracking().Where(r => r.Relationship == Relationship.Head && r.Status == ResidentStatus.Active && r.FamilyId != null)
            .OrderBy(r => r.Nik).Take(most)
            .Join(db.Families, r => r.FamilyId, f => (Guid?)f.Id, (r, f) => new { r.Nik, r.Name, r.BirthDate, f.Village }).ToListAsync())
            .Select(r => new Applicant(r.Nik, r.Name, r.BirthDate, r.Village))];

    /// <summary>What the counter fills in.</summary>
    /// <param name="key">Key of the form, so that sending it twice files once.</param>
    public (string Name, string Value)[] Form(string key) =>
    [
        ("Key", key), ("nik", Nik), ("name", Name), ("birth-date", BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("phone", "081234567890"),
        ("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", Village[..8]),
    ];
}
