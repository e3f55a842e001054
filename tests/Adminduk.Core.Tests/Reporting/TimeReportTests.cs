using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Reporting;

/// <summary>Minutes against norms, working days against the limit.</summary>
public sealed class TimeReportTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-94")]
    public async Task A_finished_family_card_shows_minutes_of_each_step_against_its_norm_and_days_against_three(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var id = await FinishSlowlyAsync(office, 1);

        var sheet = CaseWalks.Expect(await office.WithAsync((TimeReport r) => r.OfCaseAsync(id, office.Officer("front-office"), CancellationToken.None)));

        sheet.Norm.ShouldBe(118);
        sheet.Steps.Select(s => s.Step.Norm).ShouldBe([5, 5, 10, 3, 30, 30, 10, 15, 5, 5]);
        sheet.Steps.Select(s => s.Times).ShouldAllBe(t => t == 1);
        sheet.Steps.Select(s => s.Minutes).ShouldBe([0, 4, 20, 0, 30, 0, 0, 0, 0, 0]);
        sheet.Steps.Select(s => s.OverNorm).ShouldBe([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
        sheet.Minutes.ShouldBe(54);
        (sheet.Days, sheet.Limit, sheet.Kept).ShouldBe((0, 3, true));
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-94")]
    [Trait("Requirement", "BTN-10")]
    public async Task The_finished_cases_of_a_service_are_summed(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var posts = await Posts.BintanAsync(office);
        await FinishSlowlyAsync(office, 1);
        var late = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: 2), Lost);
        await office.WalkToAsync(late.Id, "forward");
        office.Office.Time.Now = new DateTime(2026, 8, 14, 3, 0, 0, DateTimeKind.Utc);
        await office.FinishAsync(late.Id);
        var august = new FigureScope(DaySpan.Month(new DateOnly(2026, 8, 1)));

        var sheet = CaseWalks.Expect(await office.WithAsync((TimeReport r) => r.OfServicesAsync(august, posts.Holder("kadis"), CancellationToken.None))).ShouldHaveSingleItem();
        var july = CaseWalks.Expect(await office.WithAsync((TimeReport r) => r.OfServicesAsync(new FigureScope(DaySpan.Month(new DateOnly(2026, 7, 1))), posts.Holder("kadis"), CancellationToken.None)));

        sheet.Cases.ShouldBe(2);
        sheet.Steps.ShouldAllBe(s => s.Times == 2);
        sheet.Steps[2].ShouldSatisfyAllConditions(s => s.Minutes.ShouldBe(20), s => s.Average.ShouldBe(10), s => s.OverNorm.ShouldBe(1));
        sheet.Days.ShouldBe(new Dictionary<int, int> { [0] = 1, [4] = 1 }, ignoreOrder: true);
        (sheet.AverageDays, sheet.ShareKept).ShouldBe((2, 0.5));
        july.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_outside_the_officers_area_has_no_report_for_him()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);

        (await office.WithAsync((TimeReport r) => r.OfCaseAsync(taken.Id, office.NewOfficer("front-office", "Toapaya", "21.01.12"), CancellationToken.None))).Error!.Code.ShouldBe("cases.not-found");
    }

    // Received after 4 minutes, checked after 20, verified by the section after 30; everything else at once.
    private static async Task<Guid> FinishSlowlyAsync(CaseOffice office, int serial)
    {
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: serial), Lost);
        foreach (var (step, minutes) in new[] { ("receive", 4), ("check", 20), ("verify-section", 30) })
        {
            await office.WalkToAsync(taken.Id, step);
            office.Office.Time.Advance(TimeSpan.FromMinutes(minutes));
        }

        await office.FinishAsync(taken.Id);
        return taken.Id;
    }
}
