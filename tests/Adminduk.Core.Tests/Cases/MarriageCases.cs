using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A couple, each on the card of his or her parents, and what their forms say.</summary>
internal static class MarriageCases
{
    public const string Husband = "YOSEF SIMBOLON";
    public const string Wife = "MARIA SITORUS";

    /// <summary>The two families, parents included; they are Christians.</summary>
    public static async Task<(Family His, Family Hers)> AddCoupleAsync(this CaseOffice office, Action<Resident>? change = null)
    {
        var his = await office.AddFamilyAsync(serial: 1, change: r => Grown(r, Husband, Sex.Male, new DateOnly(1998, 2, 3), change));
        var hers = await office.AddFamilyAsync(serial: 2, change: r => Grown(r, Wife, Sex.Female, new DateOnly(2000, 4, 5), change));
        return (his, hers);
    }

    /// <summary>The answers of a wedding of the two; <paramref name="more"/> wins.</summary>
    public static async Task<Dictionary<string, string>> WeddingAsync(this CaseOffice office, Dictionary<string, string>? more = null)
    {
        var answers = new Dictionary<string, string>
        {
            ["wedding-date"] = "2026-07-20",
            ["wedding-place"] = "Kijang",
            ["wedding-religion"] = "2",
            ["wedding-leader"] = "Pdt. Daniel",
            ["dispensation"] = "no",
            ["card"] = "new",
            ["village"] = "21.01.04.2001",
            ["address"] = "Jl. Gereja 1",
            ["witness-1-name"] = "SAKSI SATU",
            ["witness-1-nik"] = "2101010101800001",
            ["witness-2-name"] = "SAKSI DUA",
            ["witness-2-nik"] = "2101010101800002",
        };
        await office.AnswerCoupleAsync(answers);
        (answers["husband-status"], answers["wife-status"]) = ("1", "1");
        foreach (var (field, value) in more ?? []) answers[field] = value;
        return answers;
    }

    /// <summary>The fields that say who the two are.</summary>
    public static async Task AnswerCoupleAsync(this CaseOffice office, Dictionary<string, string> answers)
    {
        await using var db = office.Open();
        foreach (var (role, name) in new[] { ("husband", Husband), ("wife", Wife) })
        {
            var person = await db.Residents.SingleAsync(r => r.Name == name);
            (answers[$"{role}-nik"], answers[$"{role}-name"], answers[$"{role}-resident"]) = (person.Nik, person.Name, "yes");
            answers[$"{role}-birth-date"] = person.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Marries the two from filing to hand-over; the number of the act.</summary>
    public static async Task<string> MarryAsync(this CaseOffice office, Family his, Dictionary<string, string>? more = null)
    {
        var taken = await office.TakeInAsync("akta-perkawinan", his, await office.WeddingAsync(more));
        await office.FinishAsync(taken.Id);
        await using var db = office.Open();
        return await db.Acts.Where(a => a.CaseId == taken.Id).Select(a => a.Number).SingleAsync();
    }

    /// <summary>The answers of a divorce, or of another service about a registered marriage; <paramref name="more"/> wins.</summary>
    public static async Task<Dictionary<string, string>> PartingAsync(this CaseOffice office, string marriage, Dictionary<string, string>? more = null)
    {
        var answers = Court(new() { ["marriage-act-number"] = marriage, ["marriage-act-date"] = "2026-07-21", ["card"] = "stay" });
        await office.AnswerCoupleAsync(answers);
        foreach (var (field, value) in more ?? []) answers[field] = value;
        return answers;
    }

    /// <summary>Divorces the two from filing to hand-over; the number of the act.</summary>
    public static async Task<string> DivorceAsync(this CaseOffice office, Family his, string marriage, Dictionary<string, string>? more = null)
    {
        var taken = await office.TakeInAsync("akta-perceraian", his, await office.PartingAsync(marriage, more));
        await office.FinishAsync(taken.Id);
        await using var db = office.Open();
        return await db.Acts.Where(a => a.CaseId == taken.Id).Select(a => a.Number).SingleAsync();
    }

    /// <summary>The court's decision, and whatever else.</summary>
    public static Dictionary<string, string> Court(Dictionary<string, string>? more = null) =>
        new(more ?? []) { ["court-name"] = "Pengadilan Negeri Tanjungpinang", ["court-number"] = "12/Pdt.G/2026/PN Tpg", ["court-date"] = "2026-07-30" };

    /// <summary>Somebody by name.</summary>
    public static async Task<Resident> PersonAsync(this CaseOffice office, string name)
    {
        await using var db = office.Open();
        return await db.Residents.SingleAsync(r => r.Name == name);
    }

    /// <summary>What the office-head hears at the decision.</summary>
    public static async Task<Outcome<Core.Cases.Case>> DecideAsync(this CaseOffice office, Guid id)
    {
        await office.WalkToAsync(id, "sign");
        return await office.TryProceedAsync(id, null, office.Officer("office-head"));
    }

    private static void Grown(Resident person, string name, Sex sex, DateOnly born, Action<Resident>? change)
    {
        person.Religion = 2;
        if (person.Relationship == Relationship.Child)
        {
            (person.Name, person.Sex, person.BirthDate) = (name, sex, born);
        }

        change?.Invoke(person);
    }
}
