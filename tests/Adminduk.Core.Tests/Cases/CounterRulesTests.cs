using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

/// <summary>The counter rules of Jakarta: who takes in, where, for whom, and of which level.</summary>
public sealed class CounterRulesTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "DKI-6")]
    public async Task Another_area_is_refused_with_the_name_of_the_unit_that_serves_it(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "dki");
        await using (var db = office.Open())
        {
            db.Add(new OfficeUnit { Id = Ids.New(office.Office.Clock.Now), Code = "ptsp-gambir", Name = "Satpel PTSP Kelurahan Gambir", Kind = "ptsp-village", Area = "31.71.01.1001" });
            await db.SaveChangesAsync();
        }

        var elsewhere = office.NewOfficer("front-office", "Cideng", "31.71.01.1002", "ptsp-village");
        var refused = await office.FileAsync(await office.RequestAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost), elsewhere);

        refused.Error!.Code.ShouldBe("cases.other-area");
        refused.Error.Message.ShouldContain("Satpel PTSP Kelurahan Gambir");
        refused.Error.LegalBasis.ShouldNotBeNull();
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "DKI-8")]
    public async Task Without_a_counter_and_outside_the_units_authority_nothing_is_taken_in(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "dki");
        var request = await office.RequestAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        var noCounter = office.NewOfficer("front-office", "tanpa loket", "31.71.01.1001", "ptsp-village", hasCounter: false);
        var section = office.NewOfficer("section-head", "seksi", "31.71.01", "dukcapil-district");

        (await office.FileAsync(request, noCounter)).Error!.Code.ShouldBe("cases.counter-only");
        (await office.FileAsync(request, section)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        var village = office.NewOfficer("front-office", "kelurahan", "31.71.01.1001", "ptsp-village");
        var district = office.NewOfficer("front-office", "kecamatan", "31.71.01", "ptsp-district");
        var moving = office.Catalogue.InForce("surat-keterangan-pindah", office.Office.Clock.Today)!;
        CounterPolicy.Offers(office.Catalogue.Profile, village, moving).ShouldBeFalse();
        CounterPolicy.Offers(office.Catalogue.Profile, district, moving).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "DKI-7")]
    public async Task The_requirements_in_force_on_the_day_of_intake_are_checked(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "dki");
        var counter = office.NewOfficer("front-office", "Gambir", "31.71.01.1001", "ptsp-village");
        office.Assign("front-office", counter);
        var taken = CaseWalks.Expect(await office.FileAsync(await office.RequestAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost), counter));
        await office.WalkToAsync(taken.Id, "check");

        var refused = await office.TryProceedAsync(taken.Id, [], counter);

        taken.Effective.ShouldBe(office.Catalogue.InForce("kartu-keluarga", office.Office.Clock.Today)!.Effective);
        refused.Errors.ShouldAllBe(e => e.Code == "cases.requirement-missing");
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "DKI-4")]
    public async Task A_post_outside_the_units_of_the_area_hands_nothing_over(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "dki");
        var counter = office.NewOfficer("front-office", "Gambir", "31.71.01.1001", "ptsp-village");
        office.Assign("front-office", counter);
        var taken = CaseWalks.Expect(await office.FileAsync(await office.RequestAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost), counter));
        var ready = await office.WalkToAsync(taken.Id, "hand-over");

        var outsider = office.NewOfficer("front-office", "dinas", "31.71", "office");
        var refused = await office.TryProceedAsync(taken.Id, new() { ["receipt"] = ready.Number, ["receiver-name"] = "Budi", ["receiver-kind"] = "self" }, outsider);

        refused.Error!.Code.ShouldBe("cases.not-this-level");
    }
}
