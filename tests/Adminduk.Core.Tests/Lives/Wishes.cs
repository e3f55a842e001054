using Adminduk.Core.Cases;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Lives;

/// <summary>What people of the town may ask for; most of it is lawful, some of it is not.</summary>
internal static class Wishes
{
    private static readonly Func<Town, Wish>[] All = [Card, Card, Death, Leave, Come];

    public static Wish Next(Town town) => town.Any(town.Chance(2) ? All : ActWishes.All)(town);

    private static Wish Card(Town town)
    {
        var applicant = town.Adult();
        var family = town.FamilyOf(applicant);
        var kind = town.Any<string>(["new-family", "split", "join", "change-head", "data-change", "lost", "damaged"]);
        var answers = new Dictionary<string, string> { ["kind"] = kind };
        if (kind is "new-family" or "split" or "join") answers["members"] = AnswerJson.WriteList(town.Some(family));
        if (kind is "new-family" or "split") AtHome(answers, "21.01.04.2001");
        if (kind == "join") answers["join-family-number"] = town.Any(town.Families).Number;
        if (kind == "change-head" || town.Chance(2)) answers["new-head"] = town.Any(family.Members).Nik;
        if (kind == "data-change") (answers["element-nik"], answers["element"], answers["element-value"]) = (town.Any(family.Members).Nik, "name", town.Name());
        return new Wish("kartu-keluarga", applicant, answers);
    }

    private static Wish Death(Town town)
    {
        var deceased = town.Somebody();
        var answers = new Dictionary<string, string>
        {
            ["deceased-nik"] = deceased.Nik,
            ["deceased-name"] = deceased.Name,
            ["death-date"] = Town.Day(town.LatelyOrOddly()),
            ["death-place"] = "Kijang",
        };
        if (deceased.FamilyId is not null && town.Chance(2)) answers["new-head"] = town.Any(town.FamilyOf(deceased).Members).Nik;
        return new Wish("akta-kematian", town.Adult(), answers);
    }

    private static Wish Leave(Town town)
    {
        var applicant = town.Adult();
        var family = town.FamilyOf(applicant);
        var staying = town.Any<string>(["1", "2", "4"]);
        return new Wish("surat-keterangan-pindah", applicant, new()
        {
            ["destination-village"] = town.Chance(10) ? "21.01.04.2001" : "32.73.01.1001",
            ["destination-address"] = "Jl. Asia Afrika 1",
            ["destination-rt"] = "1",
            ["destination-rw"] = "2",
            ["reason"] = "1",
            ["move-kind"] = "4",
            ["members"] = AnswerJson.WriteList(town.Some(family)),
            ["parent-consent"] = "yes",
            ["staying-family"] = staying,
            ["new-head"] = staying == "2" ? town.Any(family.Members).Nik : "",
            ["join-family-number"] = staying == "1" ? town.Any(town.Families).Number : "",
        });
    }

    private static Wish Come(Town town)
    {
        var gone = town.People.FindAll(p => p.Status != ResidentStatus.Active);
        var (nik, name, born) = gone.Count > 0 && town.Chance(2) && town.Any(gone) is var back
            ? (back.Nik, back.Name, back.BirthDate)
            : ($"3273011203{town.Dice.Next(60, 99)}{town.Dice.Next(1, 9999):0000}", town.Name(), new DateOnly(1980, 3, 12));
        var joins = town.Chance(2);
        var answers = new Dictionary<string, string>
        {
            ["nik"] = nik,
            ["name"] = name,
            ["birth-date"] = Town.Day(born),
            ["origin-region"] = "32.73.01.1001",
            ["origin-office"] = "Disdukcapil Kota Bandung",
            ["origin-letter"] = $"SKPWNI/3273/{town.Dice.Next(1, 9999):0000}",
            ["arrival-kind"] = joins ? "join" : "new-card",
            ["people"] = AnswerJson.WriteList([new PersonAnswer
            {
                Nik = nik, Name = name, Sex = Sex.Male, BirthPlace = "BANDUNG", BirthDate = born, Relationship = joins ? Relationship.Other : Relationship.Head,
                MaritalStatus = MaritalStatus.Single, Religion = 2, Education = 5, Occupation = 15, BloodType = 13, MotherName = "SRI", FatherName = "JOKO",
            }]),
        };
        AtHome(answers, "21.01.04.2001");
        if (joins) answers["join-family-number"] = town.Any(town.Families).Number;
        return new Wish("surat-keterangan-datang", town.Adult(), answers);
    }

    /// <summary>An address in a village.</summary>
    public static void AtHome(Dictionary<string, string> answers, string village) =>
        (answers["village"], answers["address"], answers["rt"], answers["rw"]) = (village, "Jl. Pantai 5", "1", "1");
}
