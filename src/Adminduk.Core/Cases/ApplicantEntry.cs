using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Whom an applicant's number names: an entry of the register, what a Tim Pendataan wrote down, or both.</summary>
/// <param name="Resident">The register entry, tracked; null while there is none.</param>
/// <param name="Listings">The data collections in which the person stands, newest first.</param>
public sealed record ApplicantEntry(Resident? Resident, IReadOnlyList<VulnerableLine> Listings)
{
    /// <summary>Finds it by NIK or temporary number. A temporary number leads to the register entry once it went over into one.</summary>
    public static async Task<ApplicantEntry> FindAsync(AdmindukDbContext db, string number, CancellationToken ct)
    {
        if (!TemporaryNumbers.Is(number))
        {
            var resident = await db.Residents.Include(r => r.Rare).FirstOrDefaultAsync(r => r.Nik == number, ct);
            return new(resident, resident is null ? [] : await ListingsAsync(db, p => p.ResidentId == resident.Id, ct));
        }

        var listings = await ListingsAsync(db, p => p.TemporaryNumber == number, ct);
        return listings is [{ Person.ResidentId: { } id }, ..]
            ? new(await db.Residents.Include(r => r.Rare).FirstAsync(r => r.Id == id, ct), await ListingsAsync(db, p => p.ResidentId == id, ct))
            : new(null, listings);
    }

    /// <summary>True when nobody is known by the number: neither register nor data collection.</summary>
    public bool Unknown => Resident is null && Listings.Count == 0;

    /// <summary>The village whose units serve somebody who is only listed.</summary>
    public string? ListedVillage => Resident is null && Listings is [var newest, ..] ? newest.Survey.Village : null;

    /// <summary>True when name and date of birth are those of the register, or of the listing where there is no entry. What the listing does not know is not compared.</summary>
    public bool Matches(IReadOnlyDictionary<string, string> answers)
    {
        var known = Resident?.BirthDate ?? (Listings is [var newest, ..] ? newest.Person.BirthDate : null);
        var bornAlike = known is not { } born || !answers.TryGetValue("birth-date", out var said) || said == born.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return bornAlike && (Resident is not null || Listings.Count == 0 || NameKey.Of(answers.GetValueOrDefault("name", "")) == Listings[0].Person.SearchName);
    }

    private static async Task<IReadOnlyList<VulnerableLine>> ListingsAsync(
        AdmindukDbContext db, System.Linq.Expressions.Expression<Func<VulnerablePerson, bool>> whose, CancellationToken ct)
    {
        var lines =
            from p in db.VulnerablePeople.AsNoTracking().Where(whose)
            join s in db.VulnerableSurveys.AsNoTracking() on p.SurveyId equals s.Id
            orderby s.Date descending, p.Id descending
            select new VulnerableLine { Person = p, Survey = s };
        return await lines.ToListAsync(ct);
    }
}
