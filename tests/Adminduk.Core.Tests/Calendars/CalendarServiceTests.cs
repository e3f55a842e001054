using Adminduk.Core.Audit;
using Adminduk.Core.Calendars;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Calendars;

public sealed class CalendarServiceTests
{
    private static readonly Actor Keeper = Officer(CalendarService.Keeper);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Engines))]
    public async Task New_office_has_the_holidays_and_hours_that_ship(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        var calendar = await Service(office, db).GetAsync(null, Ct);

        calendar.Due(Calendar.At("2026-03-17 09:00"), 3).Date.ShouldBe(new(2026, 3, 27));
        calendar.WorkingTime(Calendar.At("2026-02-23 00:00"), Calendar.At("2026-02-24 00:00")).ShouldBe(TimeSpan.FromHours(6.5));
        calendar.IsProvisional(new(2027, 1, 1)).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task New_holiday_moves_due_dates_at_once_and_is_on_the_record(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        var service = Service(office, db);
        (await service.GetAsync(null, Ct)).IsWorkingDay(new(2026, 9, 9)).ShouldBeTrue();

        (await service.SetHolidayAsync(Keeper, Local(new(2026, 9, 9)), Ct)).Ok.ShouldBeTrue();

        (await service.GetAsync(null, Ct)).IsWorkingDay(new(2026, 9, 9)).ShouldBeFalse();
        var act = await db.Set<Process>().Include(p => p.Events).SingleAsync(p => p.Type == "calendar.holiday-set", Ct);
        act.Events.Single().After!.ShouldContain("Pilkada");

        (await service.RemoveHolidayAsync(Keeper, new(2026, 9, 9), "ditunda", Ct)).Ok.ShouldBeTrue();
        (await service.GetAsync(null, Ct)).IsWorkingDay(new(2026, 9, 9)).ShouldBeTrue();
        (await service.RemoveHolidayAsync(Keeper, new(2026, 9, 9), "ditunda", Ct)).Error!.Code.ShouldBe("calendars.holiday-unknown");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Completed_year_is_no_longer_provisional(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        var service = Service(office, db);

        (await service.CompleteYearAsync(Keeper, 2027, "SKB 2026", Ct)).Error!.Code.ShouldBe("calendars.year-empty");
        await service.SetHolidayAsync(Keeper, Local(new(2027, 1, 1)), Ct);
        (await service.CompleteYearAsync(Keeper, 2027, "SKB 2026", Ct)).Ok.ShouldBeTrue();

        (await service.GetAsync(null, Ct)).IsProvisional(new(2027, 12, 31)).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Unit_has_days_and_hours_of_its_own(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        var service = Service(office, db);
        var mall = Ids.New(office.Clock.Now);

        await service.SetHoursAsync(Keeper, new(mall, "Gerai", null, null, [(DayOfWeek.Saturday, new(new(10, 0), new(20, 0)))]), Ct);
        await service.SetSpecialDayAsync(Keeper, new(mall, new(2026, 8, 22), null, "Listrik padam"), Ct);
        await service.SetSpecialDayAsync(Keeper, new(mall, new(2026, 8, 23), new(new(9, 0), new(12, 0)), "Jemput bola"), Ct);

        var calendar = await service.GetAsync(mall, Ct);
        calendar.IsWorkingDay(new(2026, 8, 15)).ShouldBeTrue();
        calendar.IsWorkingDay(new(2026, 8, 22)).ShouldBeFalse();
        calendar.IsWorkingDay(new(2026, 8, 23)).ShouldBeTrue();
        calendar.IsWorkingDay(new(2026, 8, 24)).ShouldBeFalse();
        (await service.GetAsync(null, Ct)).IsWorkingDay(new(2026, 8, 24)).ShouldBeTrue();

        foreach (var day in await service.SpecialDaysAsync(new(2026, 8, 23), Ct))
            (await service.RemoveSpecialDayAsync(Keeper, day.Id, Ct)).Ok.ShouldBeTrue();
        (await service.GetAsync(mall, Ct)).IsWorkingDay(new(2026, 8, 23)).ShouldBeFalse();
        (await service.RemoveSpecialDayAsync(Keeper, mall, Ct)).Error!.Code.ShouldBe("calendars.special-day-unknown");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Cut_off_is_the_offices_own(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        var service = Service(office, db);

        await service.SetCutOffAsync(Keeper, new(11, 0), Ct);

        (await service.GetAsync(null, Ct)).DayZero(Calendar.At("2026-08-10 12:00")).ShouldBe(new(2026, 8, 11));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_but_the_administrator_changes_the_calendar(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        var service = Service(office, db);
        foreach (var actor in new[] { Officer("front-office"), Officer("office-head"), Actor.Applicant("Warga") })
        {
            Outcome[] outcomes =
            [
                await service.SetHolidayAsync(actor, Local(new(2026, 9, 9)), Ct),
                await service.RemoveHolidayAsync(actor, new(2026, 8, 17), "-", Ct),
                await service.CompleteYearAsync(actor, 2026, "-", Ct),
                await service.SetHoursAsync(actor, new(null, "Jam", null, null, [(DayOfWeek.Monday, new(new(8, 0), new(9, 0)))]), Ct),
                await service.SetSpecialDayAsync(actor, new(null, new(2026, 9, 9), null, "-"), Ct),
                await service.RemoveSpecialDayAsync(actor, Guid.Empty, Ct),
                await service.SetCutOffAsync(actor, new(9, 0), Ct),
            ];
            outcomes.ShouldAllBe(o => o.Error!.Kind == ErrorKind.Forbidden);
        }

        (await db.Set<Process>().CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Wrong_input_is_refused_with_its_field()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var db = office.Open();
        var service = Service(office, db);
        (DayOfWeek, WorkSpan) backwards = (DayOfWeek.Monday, new(new(9, 0), new(8, 0)));
        (DayOfWeek, WorkSpan) early = (DayOfWeek.Monday, new(new(8, 0), new(12, 0)));
        (DayOfWeek, WorkSpan) overlap = (DayOfWeek.Monday, new(new(11, 0), new(13, 0)));

        (await service.SetHolidayAsync(Keeper, new() { Date = new(2026, 9, 9), Name = " ", Source = "x" }, Ct)).Error!.Field.ShouldBe("name");
        (await service.SetHolidayAsync(Keeper, new() { Date = new(2026, 9, 9), Name = "x", Source = "" }, Ct)).Error!.Field.ShouldBe("source");
        (await service.SetHoursAsync(Keeper, new(null, "Jam", null, null, [backwards]), Ct)).Error!.Field.ShouldBe("spans");
        (await service.SetHoursAsync(Keeper, new(null, "Jam", null, null, [early, overlap]), Ct)).Error!.Field.ShouldBe("spans");
        (await service.SetHoursAsync(Keeper, new(null, "", null, null, [early]), Ct)).Error!.Field.ShouldBe("name");
        (await service.SetHoursAsync(Keeper, new(null, "Puasa", new(2027, 3, 1), new(2027, 2, 1), [early]), Ct)).Error!.Field.ShouldBe("to");
        (await service.SetHoursAsync(Keeper, new(null, "Puasa", new(2027, 3, 1), null, [early]), Ct)).Error!.Field.ShouldBe("to");
        (await service.SetHoursAsync(Keeper, new(null, "Jam", null, null, []), Ct)).Error!.Code.ShouldBe("calendars.never-open");
        (await service.SetSpecialDayAsync(Keeper, new(null, new(2026, 9, 9), null, ""), Ct)).Error!.Field.ShouldBe("reason");
        (await service.SetSpecialDayAsync(Keeper, new(null, new(2026, 9, 9), new(new(9, 0), new(9, 0)), "x"), Ct)).Error!.Field.ShouldBe("hours");
    }

    private static CalendarService Service(TestOffice office, AdmindukDbContext db) => new(db, new CalendarCache(office.Clock), office.Clock);

    private static Holiday Local(DateOnly date) => new() { Date = date, Name = "Pilkada", Kind = HolidayKind.Regional, Source = "Keputusan Bupati" };

    private static Actor Officer(string role) => new(ActorKind.Officer, Guid.Empty, "Pegawai")
    {
        Grants = [new(role, "21.01", null, Guid.Empty, role, Guid.Empty, "Disdukcapil", "office", false)],
    };
}
