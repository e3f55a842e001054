using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Recording at home for those who cannot come: the visit, the recording, the card.</summary>
public sealed class HomeRecordingLifeTests
{
    private const string Service = "perekaman-jemput-bola";

    private static readonly Dictionary<string, string> Visit = new()
    {
        ["reason"] = "sick",
        ["visit-village"] = "21.01.04.2001",
        ["visit-address"] = "Jl. Merdeka No. 3",
        ["contact-name"] = "SITI",
        ["contact-phone"] = "081234567890",
    };

    [Theory, ClassData(typeof(Engines))]
    public async Task Officers_visit_record_and_bring_the_card(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync(Service, family, Visit);

        await office.WalkToAsync(taken.Id, "record");
        await using (var db = office.Open())
            (await db.RecordingSlots.SingleAsync(s => s.CaseId == taken.Id)).ReceivedAt.ShouldNotBeNull();
        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var after = office.Open();
        var head = await after.Residents.SingleAsync(r => r.FamilyId == family.Id && r.Relationship == Relationship.Head);
        (head.IdCard, head.BiometricsRecorded).ShouldBe((IdCardStatus.Issued, true));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_visit_in_vain_gets_another_day(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync(Service, await office.AddFamilyAsync(), Visit);
        await office.WalkToAsync(taken.Id, "record");

        var again = await office.ActAsync(
            new StepCommand { CaseId = taken.Id, Verdict = VerdictKind.Escalate, Note = "Pemohon dirawat di rumah sakit" }, office.Officer("service-officer"));

        again.Ok.ShouldBeTrue(string.Join("; ", again.Errors));
        (await office.CaseAsync(taken.Id)).Step.ShouldBe("schedule");
        (await office.FinishAsync(taken.Id)).Status.ShouldBe(CaseStatus.Done);
    }

    [Fact]
    public async Task Who_holds_a_card_is_refused()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(change: r => typeof(Resident).GetProperty(nameof(Resident.IdCard))!.SetValue(r, IdCardStatus.Issued));

        var refused = await office.FileAsync(await office.RequestAsync(Service, family, Visit));

        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("cases.not-eligible-no-issued-id-card");
    }
}
