using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Tests.Catalogue;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Every service of Bintan's official list can be carried from intake to hand-over, and has a whole service standard.</summary>
public sealed class OfficialListTests
{
    public static TheoryData<string> Services => [.. Bintan.Profile.OfficialList.OrderBy(l => l.Number).SelectMany(l => l.Services)];

    private static ServiceCatalogue Bintan => Shipped.Load(CatalogueLoader.ShippedRoot, "bintan").Catalogue!;

    [Theory, MemberData(nameof(Services)), Trait("Requirement", "BTN-7")]
    public async Task A_service_is_carried_from_intake_to_hand_over(string service)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var taken = CaseWalks.Expect(await office.FileAsync(await ServiceSamples.MakeAsync(office, service)));

        var ended = await office.FinishAsync(taken.Id);

        (ended.Service, ended.Status).ShouldBe((service, CaseStatus.Done));
        ended.RegisterNumber.ShouldNotBeNull();
        await using var db = office.Open();
        db.Handovers.Count(h => h.CaseId == taken.Id).ShouldBe(1);
    }

    [Theory]
    [InlineData("kartu-keluarga")]
    [InlineData("ktp-el")]
    [InlineData("surat-keterangan-pindah")]
    [InlineData("surat-keterangan-datang")]
    public async Task An_office_without_standards_of_its_own_takes_the_national_ones(string service)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        var sample = await ServiceSamples.MakeAsync(office, service);
        var here = sample with { Answers = sample.Answers.ToDictionary(a => a.Key, a => a.Key == "village" ? "36.71.01.1001" : a.Value) };
        var taken = CaseWalks.Expect(await office.FileAsync(here));

        var ended = await office.FinishAsync(taken.Id);

        (ended.Status, office.Catalogue.Version(service, ended.Effective)!.Owner).ShouldBe((CaseStatus.Done, "national"));
    }

    [Theory, MemberData(nameof(Services)), Trait("Requirement", "BTN-8")]
    public void Its_standard_has_the_fourteen_components_and_a_source(string service)
    {
        var definition = Bintan.InForce(service, new DateOnly(2026, 8, 10))!;

        definition.Standard.Components.Select(c => c.Kind).ShouldBe(Enum.GetValues<ComponentKind>());
        definition.Standard.Laws.ShouldNotBeEmpty();
        if (definition.Owner == "bintan") definition.Sop.Approved.ShouldNotBeNull();
        else definition.Standard.Completed.ShouldNotBeNull();
        if (definition.Standard.Completed is not null)
            definition.Standard.Components.Where(c => c.Kind != ComponentKind.LegalBasis).ShouldAllBe(c => c.Absent == null && c.Lines.Count > 0);
    }
}
