using Adminduk.Core.Cases;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Reports of births into the family that <see cref="Households"/> makes.</summary>
internal static class BirthReports
{
    public const string Service = "akta-kelahiran";

    /// <summary>A daughter of husband and wife, born in time; tests change what they are about.</summary>
    public static async Task<Dictionary<string, string>> AnswersAsync(this CaseOffice office, params (string Field, string? Value)[] changes)
    {
        await using var db = office.Open();
        var answers = new Dictionary<string, string>
        {
            ["registered"] = "no",
            ["child-name"] = "AISYAH PUTRI SANTOSO",
            ["child-sex"] = "2",
            ["child-birth-place"] = "Kijang",
            ["child-birth-date"] = "2026-07-20",
            ["child-birth-time"] = "07.30",
            ["birth-place-kind"] = "1",
            ["birth-kind"] = "1",
            ["birth-attendant"] = "2",
            ["birth-weight"] = "3200",
            ["birth-length"] = "49",
            ["birth-order"] = "2",
            ["mother-kind"] = "here",
            ["mother-nik"] = await NikAsync(db, "SITI RAHMAWATI"),
            ["mother-name"] = "SITI RAHMAWATI",
            ["marriage-proof"] = "recorded",
            ["marriage-number"] = "112/34/VI/2011",
            ["marriage-date"] = "2011-06-09",
            ["father-name"] = "BUDI SANTOSO",
            ["father-nik"] = await NikAsync(db, "BUDI SANTOSO"),
            ["card"] = "mother",
            ["witness-1-name"] = "AHMAD FAUZAN",
            ["witness-1-nik"] = "2101010101800011",
            ["witness-2-name"] = "NUR HAYATI",
            ["witness-2-nik"] = "2101014101800012",
        };
        foreach (var (field, value) in changes)
        {
            if (value is null) answers.Remove(field);
            else answers[field] = value;
        }

        return answers;
    }

    /// <summary>The report at the counter, with its changes.</summary>
    public static async Task<FilingRequest> ReportAsync(this CaseOffice office, Family family, params (string Field, string? Value)[] changes) =>
        await office.RequestAsync(Service, family, await office.AnswersAsync(changes));

    /// <summary>What officers hear beforehand.</summary>
    public static async Task<Findings> WeighAsync(this CaseOffice office, params (string Field, string? Value)[] changes)
    {
        var service = office.Catalogue.InForce(Service, office.Office.Clock.Today)!;
        var answers = await office.AnswersAsync(changes);
        return await office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, true, CancellationToken.None));
    }

    /// <summary>Files the report and walks it to its end.</summary>
    public static async Task<Core.Cases.Case> RegisterAsync(this CaseOffice office, Family family, params (string Field, string? Value)[] changes)
    {
        var taken = CaseWalks.Expect(await office.FileAsync(await office.ReportAsync(family, changes)));
        return await office.FinishAsync(taken.Id);
    }

    private static Task<string> NikAsync(Core.Data.AdmindukDbContext db, string name) => db.Residents.Where(r => r.Name == name).Select(r => r.Nik).FirstAsync();
}
