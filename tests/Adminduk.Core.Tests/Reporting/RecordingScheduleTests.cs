using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Testing;
using Case = Adminduk.Core.Cases.Case;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Reporting;

/// <summary>The recap of recording schedules (TNG-17).</summary>
public sealed class RecordingScheduleTests
{
    private static readonly DateOnly Wednesday = new(2026, 8, 12);

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "TNG-17")]
    public async Task A_slot_given_at_step_five_stands_in_the_recap_of_its_day(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "tangerang");
        var before = await DayAsync(office, Wednesday, office.Officer("service-officer"));
        var taken = await ScheduledAsync(office);

        var day = await DayAsync(office, Wednesday, office.Officer("service-officer"));
        var other = await DayAsync(office, Wednesday.AddDays(1), office.Officer("service-officer"));

        var time = day.Times.Single(t => t.Seats.Count > 0);
        office.Office.Clock.ToLocal(time.At).ToString("HH.mm", Texts.Indonesian).ShouldBe("09.30");
        var seat = time.Seats.ShouldHaveSingleItem();
        (seat.CaseNumber, seat.Place, seat.Name, seat.ReceivedAt, seat.Recorded).ShouldBe((taken.Number, "Loket Perekaman", "BUDI SANTOSO", null, false));
        time.Free.ShouldBe(3);
        (before.Taken, before.Free, day.Free).ShouldBe((0, day.Free + 1, before.Free - 1));
        other.Taken.ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "TNG-18")]
    [Trait("Requirement", "TNG-19")]
    public async Task The_recap_shows_who_has_seen_his_schedule_and_who_is_recorded(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "tangerang");
        var taken = await ScheduledAsync(office);
        await office.ProceedAsync(taken.Id);
        (await SeatAsync(office)).ShouldSatisfyAllConditions(s => s.ReceivedAt.ShouldBe(office.Office.Clock.Now), s => s.Recorded.ShouldBeFalse());

        var @case = await office.CaseAsync(taken.Id);
        await office.ProceedAsync(taken.Id, CaseWalks.Usual(office.StepOf(@case), @case));

        (await SeatAsync(office)).Recorded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_closed_day_is_told_and_others_may_not_look()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");

        var sunday = await DayAsync(office, new DateOnly(2026, 8, 16), office.Officer("service-officer"));
        var printer = await office.WithAsync((RecordingSchedule s) => s.DayAsync(Wednesday, office.Officer("card-printer"), CancellationToken.None));

        (sunday.Closed, sunday.Times.Count).ShouldBe((true, 0));
        printer.Error!.Code.ShouldBe("reporting.schedule-closed");
    }

    [Fact]
    public async Task An_office_without_schedules_has_no_recap()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "dki");

        (await office.WithAsync((RecordingSchedule s) => s.DayAsync(Wednesday, office.Officer("office-head"), CancellationToken.None))).Error!.Code.ShouldBe("reporting.schedule-closed");
    }

    private static async Task<Case> ScheduledAsync(CaseOffice office)
    {
        var request = await office.RequestAsync("ktp-el-daring", await office.AddFamilyAsync(), new() { ["basis"] = "age" }, CaseChannel.Web);
        var account = Ids.New(office.Office.Clock.Now);
        var papers = office.Catalogue.InForce("ktp-el-daring", office.Office.Clock.Today)!.Requirements;
        var files = papers.ConvertAll(r => new FiledAttachment(r.Id, new string('a', 64), "application/pdf", "berkas.pdf", 1));
        var taken = CaseWalks.Expect(await office.FileAsync(request with { AccountId = account, Files = files }, Actor.Applicant("BUDI SANTOSO", account)));
        return await office.WalkToAsync(taken.Id, "receive-schedule");
    }

    private static async Task<RecordingDay> DayAsync(CaseOffice office, DateOnly date, Actor actor) =>
        CaseWalks.Expect(await office.WithAsync((RecordingSchedule s) => s.DayAsync(date, actor, CancellationToken.None)));

    private static async Task<RecordingSeat> SeatAsync(CaseOffice office) =>
        (await DayAsync(office, Wednesday, office.Officer("recording-officer"))).Times.SelectMany(t => t.Seats).ShouldHaveSingleItem();
}
