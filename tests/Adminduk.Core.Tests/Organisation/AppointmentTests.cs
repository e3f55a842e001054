using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class AppointmentTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_head_has_one_holder_and_may_have_one_acting_for_him(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var (first, second) = (await staff.AddOfficerAsync("kasi"), await staff.AddOfficerAsync("lain"));
        var post = await staff.AddPositionAsync(Roles.SectionHead);
        await staff.AppointAsync(first, post.Id);

        var refused = await staff.AppointAsync(second, post.Id);
        refused.Error!.Code.ShouldBe("organisation.appointment-held");
        refused.Error.Message.ShouldContain("Petugas kasi");
        (await staff.AppointAsync(second, post.Id, acting: true)).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_counter_post_has_many_holders_but_each_once(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var (first, second) = (await staff.AddOfficerAsync("loket1"), await staff.AddOfficerAsync("loket2"));
        var post = await staff.AddPositionAsync(Roles.FrontOffice);
        (await staff.AppointAsync(first, post.Id)).Ok.ShouldBeTrue();

        (await staff.AppointAsync(second, post.Id)).Ok.ShouldBeTrue();
        (await staff.AppointAsync(first, post.Id)).Error!.Code.ShouldBe("organisation.appointment-overlap");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Dates_and_counters_must_fit(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("loket");
        var (post, other) = (await staff.AddPositionAsync(Roles.FrontOffice, code: "satu"), await staff.AddPositionAsync(Roles.FrontOffice, code: "dua"));
        var elsewhere = (await SaveCounterAsync(staff, other.UnitId, "Loket 1")).Value;
        var today = staff.Office.Clock.Today;

        (await staff.AppointAsync(officer, post.Id, today, today.AddDays(-1))).Error!.Code.ShouldBe("organisation.appointment-dates");
        (await staff.AppointAsync(officer, post.Id, counter: elsewhere)).Error!.Code.ShouldBe("organisation.counter-unknown");
        (await staff.AppointAsync(officer, Guid.CreateVersion7())).Error!.Code.ShouldBe("organisation.position-unknown");
        (await staff.AppointAsync(Guid.CreateVersion7(), post.Id)).Error!.Code.ShouldBe("organisation.officer-unknown");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_seat_at_a_counter_shows_in_the_grant(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("loket");
        var post = await staff.AddPositionAsync(Roles.FrontOffice);
        var counter = (await SaveCounterAsync(staff, post.UnitId, "Loket 1")).Value;
        await staff.AppointAsync(officer, post.Id, counter: counter);

        (await staff.ActorAsync(officer))!.Grants.ShouldHaveSingleItem().HasCounter.ShouldBeTrue();
        (await staff.DoAsync<OfficeService, Outcome>(o => o.RemoveCounterAsync(Staff.Administrator, counter, CancellationToken.None)))
            .Error!.Code.ShouldBe("organisation.counter-in-use");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Two_at_once_do_not_both_become_head(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var people = new[] { await staff.AddOfficerAsync("satu"), await staff.AddOfficerAsync("dua") };
        var post = await staff.AddPositionAsync(Roles.SectionHead);

        var outcomes = await Task.WhenAll(people.Select(p => staff.AppointAsync(p, post.Id)));

        outcomes.Count(o => o.Ok).ShouldBe(1);
        (await staff.ReadAsync(db => db.Appointments.CountAsync())).ShouldBe(1);
    }

    private static Task<Outcome<Guid>> SaveCounterAsync(Staff staff, Guid unit, string name) =>
        staff.DoAsync<OfficeService, Outcome<Guid>>(o => o.SaveCounterAsync(Staff.Administrator, unit, null, name, CancellationToken.None));
}
