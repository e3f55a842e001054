using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Lives;

/// <summary>Births, marriages, divorces, adoptions, and what happens to acts afterwards.</summary>
internal static class ActWishes
{
    public static readonly Func<Town, Wish>[] All = [Birth, Birth, Wedding, Wedding, Divorce, Adoption, Correction, Annulment, Excerpt, NewName, Abroad];

    private static Wish Birth(Town town)
    {
        var (father, mother) = (town.Adult(Sex.Male), town.Adult(Sex.Female));
        return new Wish("akta-kelahiran", town.Adult(), new(Witnesses)
        {
            ["registered"] = "no",
            ["child-name"] = town.Name(),
            ["child-sex"] = town.Chance(2) ? "1" : "2",
            ["child-birth-place"] = "Kijang",
            ["child-birth-date"] = Town.Day(town.LatelyOrOddly()),
            ["child-birth-time"] = "07.30",
            ["birth-place-kind"] = "1",
            ["birth-kind"] = "1",
            ["birth-attendant"] = "2",
            ["birth-order"] = "1",
            ["mother-kind"] = "here",
            ["mother-nik"] = mother.Nik,
            ["mother-name"] = mother.Name,
            ["marriage-proof"] = "recorded",
            ["marriage-number"] = "112/34/VI/2011",
            ["marriage-date"] = "2011-06-09",
            ["father-name"] = father.Name,
            ["father-nik"] = father.Nik,
            ["card"] = town.Any<string>(["mother", "father"]),
        });
    }

    private static Wish Wedding(Town town)
    {
        var (husband, wife) = (town.Adult(Sex.Male), town.Adult(Sex.Female));
        var answers = new Dictionary<string, string>(Witnesses)
        {
            ["wedding-date"] = Town.Day(town.LatelyOrOddly()),
            ["wedding-place"] = "Kijang",
            ["wedding-religion"] = "2",
            ["wedding-leader"] = "Pdt. Daniel",
            ["dispensation"] = "no",
            ["card"] = town.Any<string>(["new", "husband", "wife", "stay"]),
            ["husband-status"] = Status(husband),
            ["husband-former-act"] = husband.DivorceActNumber ?? "KM-1",
            ["wife-status"] = Status(wife),
            ["wife-former-act"] = wife.DivorceActNumber ?? "KM-1",
        };
        Couple(answers, husband, wife);
        Wishes.AtHome(answers, "21.01.04.2001");
        return new Wish("akta-perkawinan", town.Adult(), answers);
    }

    private static Wish Divorce(Town town)
    {
        var weddings = town.Acts.FindAll(a => a.Kind == ActKind.Marriage);
        var (husband, wife) = weddings.Count > 0 && town.Any(weddings) is var wed ? (Person(town, wed, ActRole.Subject), Person(town, wed, ActRole.Spouse)) : (town.Adult(), town.Adult());
        var answers = new Dictionary<string, string>(Court)
        {
            ["marriage-act-number"] = weddings.Find(w => Person(town, w, ActRole.Subject) == husband)?.Number ?? "9/2010",
            ["marriage-act-date"] = "2026-08-10",
            ["card"] = "stay",
        };
        Couple(answers, husband, wife);
        Wishes.AtHome(answers, "21.01.04.2001");
        return new Wish("akta-perceraian", town.Adult(), answers);
    }

    private static Wish Adoption(Town town)
    {
        var (child, first, second) = (town.Somebody(), town.Adult(), town.Adult());
        return new Wish("pengangkatan-anak", first, new(Court)
        {
            ["child-nik"] = child.Nik,
            ["child-name"] = child.Name,
            ["birth-act-number"] = child.BirthActNumber ?? $"21/{child.BirthDate.Year}",
            ["birth-act-date"] = Town.Day(child.BirthDate.AddDays(20)),
            ["adopter-1-nik"] = first.Nik,
            ["adopter-1-name"] = first.Name,
            ["adopter-2-nik"] = second.Nik,
            ["adopter-2-name"] = second.Name,
        });
    }

    private static Wish Correction(Town town)
    {
        var answers = About(town);
        var name = town.Chance(2) ? "name" : "mother-name";
        var act = town.Acts.Find(a => a.Number == answers["act-number"]);
        (answers["act-field"], answers["old-name"], answers["new-name"]) = (name, act?.People[0].Name ?? "TIDAK ADA", town.Name());
        return new Wish("pembetulan-akta", town.Adult(), answers);
    }

    private static Wish Annulment(Town town)
    {
        var answers = About(town);
        (answers["annulment-way"], answers["annulment-reason"]) = ("office", "Tercatat dua kali");
        return new Wish("pembatalan-akta", town.Adult(), answers);
    }

    private static Wish Excerpt(Town town)
    {
        var answers = About(town);
        answers["excerpt-reason"] = town.Any<string>(["lost", "damaged", "held"]);
        return new Wish("kutipan-akta-ulang", town.Adult(), answers);
    }

    private static Wish NewName(Town town)
    {
        var person = town.Somebody();
        return new Wish("perubahan-nama", town.Adult(), new(Court)
        {
            ["act-kind"] = "birth",
            ["act-number"] = person.BirthActNumber ?? $"21/{person.Nik}",
            ["act-date"] = Town.Day(person.BirthDate.AddDays(20)),
            ["subject-nik"] = person.Nik,
            ["subject-name"] = person.Name,
            ["new-name"] = town.Name(),
        });
    }

    private static Wish Abroad(Town town)
    {
        var applicant = town.Adult();
        var family = town.FamilyOf(applicant);
        return new Wish("skpln", applicant, new()
        {
            ["destination-country"] = "MYS",
            ["destination-address"] = "12 Jalan Ampang, 50450 Kuala Lumpur",
            ["responsible-person"] = "Rina Hartati",
            ["planned-date"] = Town.Day(town.Today.AddDays(30)),
            ["stays-a-year"] = "yes",
            ["reason"] = "1",
            ["members"] = AnswerJson.WriteList(town.Some(family)),
            ["new-head"] = town.Any(family.Members).Nik,
        });
    }

    private static Dictionary<string, string> Witnesses => new()
    {
        ["witness-1-name"] = "SAKSI SATU",
        ["witness-1-nik"] = "2101010101800001",
        ["witness-2-name"] = "SAKSI DUA",
        ["witness-2-nik"] = "2101010101800002",
    };

    private static Dictionary<string, string> Court => new() { ["court-name"] = "Pengadilan Negeri Tanjungpinang", ["court-number"] = "12/Pdt.G/2026/PN Tpg", ["court-date"] = "2026-08-10" };

    private static string Status(Resident person) => ((int)person.MaritalStatus).ToString(CultureInfo.InvariantCulture);

    private static Resident Person(Town town, Act act, ActRole role) => town.People.Find(p => p.Id == act.People.Find(x => x.Role == role)?.ResidentId) ?? town.Adult();

    private static Dictionary<string, string> About(Town town)
    {
        if (town.Acts.Count == 0) return new() { ["act-kind"] = "birth", ["act-number"] = "1/1999", ["subject-nik"] = town.Somebody().Nik, ["subject-name"] = "SIAPA SAJA" };
        var act = town.Any(town.Acts);
        return new()
        {
            ["act-kind"] = act.Kind.ToString().ToLowerInvariant(),
            ["act-number"] = act.Number,
            ["subject-nik"] = act.People[0].Nik ?? town.Somebody().Nik,
            ["subject-name"] = act.People[0].Name,
        };
    }

    private static void Couple(Dictionary<string, string> answers, Resident husband, Resident wife)
    {
        foreach (var (role, person) in new[] { ("husband", husband), ("wife", wife) })
        {
            (answers[$"{role}-nik"], answers[$"{role}-name"], answers[$"{role}-resident"]) = (person.Nik, person.Name, "yes");
            answers[$"{role}-birth-date"] = Town.Day(person.BirthDate);
        }
    }
}
