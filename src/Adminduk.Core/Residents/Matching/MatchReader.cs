using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Reads the whole register into numbers, without entities.</summary>
internal static class MatchReader
{
    public static async Task<MatchRecord[]> ReadAsync(AdmindukDbContext db, MatchPool pool, CancellationToken ct)
    {
        List<MatchRecord> people = new(await Living(db).CountAsync(ct));
        // Rows are read without a task for each of a million.
        foreach (var person in People(db, Living(db).OrderBy(r => r.Id)))
        {
            if (people.Count % 10_000 == 0) ct.ThrowIfCancellationRequested();
            people.Add(pool.Add(person));
        }

        return [.. people];
    }

    /// <summary>Entries as the comparison needs them.</summary>
    public static IQueryable<MatchPerson> People(AdmindukDbContext db, IQueryable<Resident> residents) => residents.LeftJoin(
        db.Families,
        r => new { r.Regency, Id = r.FamilyId },
        f => new { f.Regency, Id = (Guid?)f.Id },
        (r, f) => new MatchPerson(r.Id, r.Name, r.Sex, r.BirthDate)
        {
            BirthPlace = r.BirthPlace,
            MotherName = r.MotherName,
            FatherName = r.FatherName,
            Religion = r.Religion,
            BloodType = r.BloodType,
            BirthActNumber = r.BirthActNumber,
            FamilyId = r.FamilyId,
            Village = f!.Village,
            Rt = f.Rt,
            Rw = f.Rw,
        });

    private static IQueryable<Resident> Living(AdmindukDbContext db) =>
        db.Residents.AsNoTracking().Where(r => r.Status != ResidentStatus.Dead && r.Status != ResidentStatus.Duplicate);
}
