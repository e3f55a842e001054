using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Organisation;

public sealed class OfficeServiceTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_unit_is_kept_with_its_record(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);

        var first = (await SaveAsync(staff, new UnitForm(null, "Seksi Identitas", "section", "21.01", null, null))).Value;
        (await SaveAsync(staff, new UnitForm(first, "Seksi Identitas Penduduk", "section", "2101", null, "Lantai 2"))).Ok.ShouldBeTrue();
        (await SaveAsync(staff, new UnitForm(null, "Seksi Identitas", "section", "21.01", first, null))).Ok.ShouldBeTrue();

        var units = await staff.DoAsync<OfficeService, IReadOnlyList<OfficeUnit>>(o => o.UnitsAsync(CancellationToken.None));
        units.Select(u => u.Code).ShouldBe(["seksi-identitas-2", "seksi-identitas"]);
        units.ShouldAllBe(u => u.Area == "21.01");
        (await staff.ReadAsync(db => db.ProcessEvents.SingleAsync(e => e.SubjectId == first && e.Before != null))).Changed.ShouldBe("Name,Address");
    }

    [Theory]
    [InlineData("", "section", "21.01", "Name")]
    [InlineData("Seksi", "", "21.01", "Kind")]
    [InlineData("Seksi", "loket", "21.01", "Kind")]
    [InlineData("Seksi", "section", "36.71", "Area")]
    [InlineData("Seksi", "section", "21.0", "Area")]
    [InlineData("Seksi", "section", "21.01'; drop table", "Area")]
    public async Task Wrong_fields_are_named(string name, string kind, string area, string field)
    {
        await using var staff = await Staff.CreateAsync(Engine.Sqlite);

        (await SaveAsync(staff, new UnitForm(null, name, kind, area, null, null))).Errors.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_unit_does_not_stand_above_itself(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var top = (await SaveAsync(staff, new UnitForm(null, "Dinas", "office", "21.01", null, null))).Value;
        var below = (await SaveAsync(staff, new UnitForm(null, "Bidang", "division", "21.01", top, null))).Value;

        (await SaveAsync(staff, new UnitForm(top, "Dinas", "office", "21.01", below, null))).Error!.Code.ShouldBe("organisation.unit-circle");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_unit_with_people_in_it_is_not_closed(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var post = await staff.AddPositionAsync(Roles.FrontOffice);
        await staff.AppointAsync(await staff.AddOfficerAsync("loket"), post.Id);

        (await SaveAsync(staff, new UnitForm(post.UnitId, "Unit", "office", "21.01", null, null, Active: false))).Error!.Code.ShouldBe("organisation.unit-in-use");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_post_gives_a_role_of_the_office_and_reports_to_others(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var head = await staff.AddPositionAsync(Roles.SectionHead, code: "kasi");

        (await SaveAsync(staff, new PositionForm(null, head.UnitId, "Petugas Rekam", "raja"))).Error!.Code.ShouldBe("organisation.position-role-wrong");
        (await SaveAsync(staff, new PositionForm(head.Id, head.UnitId, "Kasi", Roles.SectionHead, null, head.Id))).Error!.Code.ShouldBe("organisation.position-circle");
        (await SaveAsync(staff, new PositionForm(null, head.UnitId, "Petugas Rekam", Roles.RecordingOfficer, null, head.Id, head.Id))).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_counter_name_stands_once_in_a_unit(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        var post = await staff.AddPositionAsync(Roles.FrontOffice);
        Task<Outcome<Guid>> Save(string name) =>
            staff.DoAsync<OfficeService, Outcome<Guid>>(o => o.SaveCounterAsync(Staff.Administrator, post.UnitId, null, name, CancellationToken.None));

        var counter = await Save("Loket 1");

        (await Save("loket 1")).Error!.Code.ShouldBe("organisation.counter-taken");
        (await staff.DoAsync<OfficeService, Outcome>(o => o.RemoveCounterAsync(Staff.Administrator, counter.Value, CancellationToken.None))).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "DKI-6")]
    public async Task The_nearest_unit_that_serves_a_region_is_found(Engine engine)
    {
        await using var staff = await Staff.CreateAsync(engine);
        await SaveAsync(staff, new UnitForm(null, "Dinas", "office", "21.01", null, null));
        await SaveAsync(staff, new UnitForm(null, "PTSP Toapaya", "ptsp-district", "21.01.12", null, null));
        await SaveAsync(staff, new UnitForm(null, "PTSP Toapaya Asri", "ptsp-village", "21.01.12.1001", null, null));
        Task<OfficeUnit?> Find(string region) =>
            staff.DoAsync<OfficeService, OfficeUnit?>(o => o.UnitServingAsync(region, ["ptsp-district", "ptsp-village"], CancellationToken.None));

        (await Find("21.01.12.1001"))!.Name.ShouldBe("PTSP Toapaya Asri");
        (await Find("21.01.12.2002"))!.Name.ShouldBe("PTSP Toapaya");
        (await Find("21.01.04.2001")).ShouldBeNull();
    }

    private static Task<Outcome<Guid>> SaveAsync(Staff staff, UnitForm form) =>
        staff.DoAsync<OfficeService, Outcome<Guid>>(o => o.SaveUnitAsync(Staff.Administrator, form, CancellationToken.None));

    private static Task<Outcome<Guid>> SaveAsync(Staff staff, PositionForm form) =>
        staff.DoAsync<PositionService, Outcome<Guid>>(p => p.SavePositionAsync(Staff.Administrator, form, CancellationToken.None));
}
