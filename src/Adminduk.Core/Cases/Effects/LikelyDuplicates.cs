using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Warns officers that somebody who is about to be entered may be on the register already. Never asked for the public: the answer tells who is registered.</summary>
/// <param name="db">The register.</param>
/// <param name="matching">Compares.</param>
public sealed class LikelyDuplicates(AdmindukDbContext db, ResidentMatching matching)
{
    private const int MostNamed = 3;
    private const int UnknownBlood = 13;

    /// <summary>The same for people typed into a form, as far as they are told.</summary>
    public async Task<IReadOnlyList<Warning>> OfNewcomersAsync(IEnumerable<PersonAnswer> people, string field, CancellationToken ct)
    {
        List<Warning> warnings = [];
        foreach (var person in people.Where(p => p is { Name.Length: > 0, Sex: not null, BirthDate: not null }))
        {
            warnings.AddRange(await OfAsync(Entered(person), field, ct));
        }

        return warnings;
    }

    /// <summary>One warning for each entry that is likelier this person than not, the likeliest first, NIK masked, with the way to it.</summary>
    /// <param name="person">Who is to be entered.</param>
    /// <param name="field">The field of the form that names the person.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyList<Warning>> OfAsync(MatchPerson person, string field, CancellationToken ct)
    {
        var hits = (await matching.CheckAsync(person, ct)).Take(MostNamed).Select(h => h.ResidentId).ToList();
        if (hits.Count == 0) return [];
        var entries = await db.Residents.AsNoTracking().Where(r => hits.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        return
        [
            .. hits.Select(h => entries[h]).Select(e =>
                Warning.At(field, "cases.likely-duplicate", person.Name, e.Name, Masking.Mask(e.Nik), e.BirthDate.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture)) with { Href = $"/penduduk/{e.Id}" }),
        ];
    }

    private static MatchPerson Entered(PersonAnswer person) => new(Guid.Empty, NameRules.Normalise(person.Name), person.Sex!.Value, person.BirthDate!.Value)
    {
        BirthPlace = person.BirthPlace,
        MotherName = person.MotherName,
        FatherName = person.FatherName,
        Religion = person.Religion ?? 0,
        BloodType = person.BloodType ?? UnknownBlood,
    };
}
