using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class OfficerGrantsTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task An_appointment_counts_from_its_first_to_its_last_day_at_the_office(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("kasi");
        var post = await staff.AddPositionAsync(Roles.SectionHead);
        await staff.AppointAsync(officer, post.Id, new DateOnly(2026, 8, 12), new DateOnly(2026, 8, 13));

        // Midnight in WIB is 17.00 UTC of the day before.
        (await GrantsAtAsync(staff, officer, new DateTime(2026, 8, 11, 16, 59, 59, DateTimeKind.Utc))).ShouldBeEmpty();
        (await GrantsAtAsync(staff, officer, new DateTime(2026, 8, 11, 17, 0, 0, DateTimeKind.Utc))).ShouldHaveSingleItem().Role.ShouldBe(Roles.SectionHead);
        (await GrantsAtAsync(staff, officer, new DateTime(2026, 8, 13, 16, 59, 59, DateTimeKind.Utc))).ShouldHaveSingleItem();
        (await GrantsAtAsync(staff, officer, new DateTime(2026, 8, 13, 17, 0, 0, DateTimeKind.Utc))).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_acting_officer_bears_the_title_with_Plt(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("kabid");
        var own = await staff.AddPositionAsync(Roles.DivisionHead, code: "kabid");
        var other = await staff.AddPositionAsync(Roles.OfficeHead, code: "kadis");
        await staff.AppointAsync(officer, own.Id);
        await staff.AppointAsync(officer, other.Id, acting: true);

        var actor = await staff.ActorAsync(officer);

        actor!.Grants.Select(g => g.Title).ShouldBe(["Jabatan kabid", "Plt. Jabatan kadis"]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Signing_and_ruling_roles_rest_until_a_second_proof_was_shown(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("kadis");
        await staff.AppointAsync(officer, (await staff.AddPositionAsync(Roles.OfficeHead, code: "kadis")).Id);
        await staff.AppointAsync(officer, (await staff.AddPositionAsync(Roles.RegisterReader, code: "baca")).Id);

        var weak = await staff.ActorAsync(officer, strong: false);

        weak!.Grants.ShouldHaveSingleItem().Role.ShouldBe(Roles.RegisterReader);
        weak.Withheld.ShouldBe([Roles.OfficeHead]);
        (await staff.ActorAsync(officer))!.Has(Roles.OfficeHead).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_change_counts_at_once(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("loket");
        var post = await staff.AddPositionAsync(Roles.FrontOffice);
        (await staff.ActorAsync(officer))!.Grants.ShouldBeEmpty();

        var appointment = await staff.AppointAsync(officer, post.Id);
        (await staff.ActorAsync(officer))!.Has(Roles.FrontOffice).ShouldBeTrue();

        await staff.DoAsync<AppointmentService, Outcome>(a => a.EndAsync(Staff.Administrator, appointment.Value, staff.Office.Clock.Today, CancellationToken.None));
        staff.Office.Time.Advance(TimeSpan.FromDays(1));
        (await staff.ActorAsync(officer))!.Grants.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_closed_unit_and_a_person_who_left_give_nothing(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var officer = await staff.AddOfficerAsync("loket");
        await staff.AppointAsync(officer, (await staff.AddPositionAsync(Roles.FrontOffice)).Id);
        await staff.DoAsync<AdmindukDbContext, int>(db => db.Units.ExecuteUpdateAsync(u => u.SetProperty(x => x.Active, false)));

        (await staff.ActorAsync(officer))!.Grants.ShouldBeEmpty();

        await staff.DoAsync<AdmindukDbContext, int>(db => db.Officers.ExecuteUpdateAsync(o => o.SetProperty(x => x.Active, false)));
        staff.Office.Time.Advance(TimeSpan.FromMinutes(1));
        (await staff.ActorAsync(officer)).ShouldBeNull();
    }

    private static async Task<IReadOnlyList<Grant>> GrantsAtAsync(Staff staff, Guid officer, DateTime at)
    {
        staff.Office.Time.Now = at;
        return (await staff.ActorAsync(officer))!.Grants;
    }
}
