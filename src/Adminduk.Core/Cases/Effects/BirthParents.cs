using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>The parents whom a report of a birth or stillbirth names. Who is in the register is named as the register has it.</summary>
/// <param name="Mother">Her entry; null when she is not in this register, or nobody knows her.</param>
/// <param name="Father">His entry; null as above, or for a child of its mother alone.</param>
/// <param name="Parentage">As whose child it is named.</param>
internal sealed record BirthParents(Resident? Mother, Resident? Father, Parentage Parentage)
{
    public string MotherName { get; private init; } = "";

    public string? MotherNik { get; private init; }

    public string FatherName { get; private init; } = "";

    public string? FatherNik { get; private init; }

    /// <summary>Reads them. A mother said to be registered here must be; any other NIK must at least be one.</summary>
    public static async Task<Outcome<BirthParents>> ReadAsync(AdmindukDbContext db, IReadOnlyDictionary<string, string> answers, CancellationToken ct)
    {
        var parentage = ParentageOf(answers);
        var (motherNik, fatherNik) = (Answer("mother-nik"), Answer("father-nik"));
        foreach (var (nik, field) in new[] { (motherNik, "mother-nik"), (fatherNik, "father-nik") })
        {
            if (nik.Length > 0 && Nik.Parse(nik, field) is { Ok: false } malformed) return Outcome<BirthParents>.Fail(malformed.Errors);
        }

        var known = await db.Residents.AsNoTracking().Where(r => r.Nik == motherNik || r.Nik == fatherNik).ToListAsync(ct);
        var (mother, father) = (known.Find(r => r.Nik == motherNik), known.Find(r => r.Nik == fatherNik));
        if (mother is null && Answer("mother-kind") == "here") return People.Unknown(motherNik, "mother-nik");
        return new BirthParents(mother, father, parentage)
        {
            MotherName = mother?.Name ?? NameRules.Normalise(Answer("mother-name")),
            MotherNik = motherNik.NullIfEmpty(),
            FatherName = father?.Name ?? NameRules.Normalise(Answer("father-name")),
            FatherNik = fatherNik.NullIfEmpty(),
        };

        string Answer(string field) => answers.GetValueOrDefault(field, "");
    }

    /// <summary>What officers should look at: another name than the register's, a father whom it does not know.</summary>
    public Findings Compare(IReadOnlyDictionary<string, string> answers)
    {
        List<Warning> warnings = [];
        Differs("mother-name", Mother);
        Differs("father-name", Father);
        if (Father is null && FatherNik is { } nik) warnings.Add(Warning.At("father-nik", "cases.parent-elsewhere", Masking.Mask(nik)));
        return Findings.Of(warnings);

        void Differs(string field, Resident? parent)
        {
            if (parent is not null && answers.GetValueOrDefault(field, "") is { Length: > 0 } said && NameKey.Of(said) != NameKey.Of(parent.Name))
                warnings.Add(Warning.At(field, "cases.parent-name-differs", NameRules.Normalise(said), parent.Name));
        }
    }

    private static Parentage ParentageOf(IReadOnlyDictionary<string, string> answers) => answers.GetValueOrDefault("mother-kind") == "unknown"
        ? Parentage.Foundling
        : answers.GetValueOrDefault("marriage-proof") switch
        {
            "recorded" => Parentage.Couple,
            "unrecorded" => Parentage.UnrecordedCouple,
            _ => Parentage.MotherAlone,
        };
}
