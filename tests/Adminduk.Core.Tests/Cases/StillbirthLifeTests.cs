using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A stillbirth from the report to the letter.</summary>
public sealed class StillbirthLifeTests
{
    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-7")]
    public async Task A_stillbirth_yields_a_letter_and_nobody_enters_the_register(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var taken = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family, "36", "2026-08-01")));

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        ((await db.Residents.CountAsync()), (await db.Acts.CountAsync())).ShouldBe((3, 0));
        var letter = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        (letter.Kind, letter.Status, letter.Number[..10]).ShouldBe((DocumentKinds.StillbirthLetter, DocumentStatus.Signed, "SKLM/2101/"));
        letter.Data.ShouldContain("SITI RAHMAWATI");
        letter.Data.ShouldContain("36 minggu");
        letter.Data.ShouldNotContain("melampaui");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task After_30_days_the_letter_says_that_the_report_was_late(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family, "30", "2026-05-01")));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id)).Data.ShouldContain("melampaui batas waktu 30 hari");
    }

    [Theory]
    [InlineData("27", "2026-08-01", "cases.stillbirth-weeks", "weeks")]
    [InlineData("36", "1980-01-01", "residents.born-before-mother", "stillbirth-date")]
    [InlineData("36", "2027-01-01", "cases.answer-future-birth", "stillbirth-date")]
    public async Task What_cannot_be_is_refused_at_the_counter(string weeks, string on, string code, string field)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await RequestAsync(office, family, weeks, on));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field == field);
    }

    internal static async Task<FilingRequest> RequestAsync(CaseOffice office, Family family, string weeks, string on)
    {
        var birth = await office.AnswersAsync();
        return await office.RequestAsync("lahir-mati", family, new(birth.Where(a => a.Key.StartsWith("mother", StringComparison.Ordinal) || a.Key.StartsWith("father", StringComparison.Ordinal) || a.Key.StartsWith("witness", StringComparison.Ordinal)))
        {
            ["stillbirth-date"] = on,
            ["stillbirth-place"] = "RSUD Kijang",
            ["weeks"] = weeks,
            ["stillbirth-sex"] = "1",
            ["stillbirth-kind"] = "1",
            ["stillbirth-order"] = "2",
            ["stillbirth-certifier"] = "2",
        });
    }
}
