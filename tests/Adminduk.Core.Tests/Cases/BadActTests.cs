using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Acts that must not happen: each is refused in words, and the case stays as it was.</summary>
public sealed class BadActTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_stale_version_is_told_who_was_faster(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var seen = await FileAsync(office);
        await office.ProceedAsync(seen.Id, CaseWalks.Usual(office.StepOf(seen), seen));
        var now = await office.CaseAsync(seen.Id);

        var late = await office.ActAsync(new StepCommand { CaseId = seen.Id, Verdict = VerdictKind.Proceed, Version = seen.Version }, office.OwnerOf(now));

        late.Error!.ShouldSatisfyAllConditions(e => e.Kind.ShouldBe(ErrorKind.Conflict), e => e.Code.ShouldBe("cases.already-done"), e => e.Message.ShouldContain("Muat ulang"));
        (await office.CaseAsync(seen.Id)).Version.ShouldBe(now.Version);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_repeated_key_acts_once_and_a_key_used_for_another_case_is_refused(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (one, other) = (await FileAsync(office), await FileAsync(office, 2));
        var command = new StepCommand { CaseId = one.Id, Verdict = VerdictKind.Proceed, IdempotencyKey = "sekali", Inputs = CaseWalks.Usual(office.StepOf(one), one) };

        var first = CaseWalks.Expect(await office.ActAsync(command, office.OwnerOf(one)));
        var again = CaseWalks.Expect(await office.ActAsync(command, office.OwnerOf(one)));
        var elsewhere = await office.ActAsync(command with { CaseId = other.Id }, office.OwnerOf(other));

        again.Steps.Count.ShouldBe(first.Steps.Count);
        elsewhere.Error!.Code.ShouldBe("common.key-used");
        (await office.CaseAsync(other.Id)).Version.ShouldBe(other.Version);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_wrong_role_a_foreign_area_and_a_wrong_state_change_nothing(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var filed = await FileAsync(office);
        var proceed = new StepCommand { CaseId = filed.Id, Verdict = VerdictKind.Proceed };
        var abroad = office.NewOfficer("front-office", "jauh", area: "21.01.06");

        var role = await office.ActAsync(proceed, office.Officer("card-printer"));
        var area = await office.ActAsync(proceed, abroad);
        var view = await office.WithAsync((CaseFiles f) => f.OpenAsync(filed.Id, abroad, CancellationToken.None));
        var state = await office.WithAsync((CaseRepairs r) => r.ResubmitAsync(new RepairCommand { CaseId = filed.Id }, Actor.Applicant(filed.ApplicantName), CancellationToken.None));
        var unknown = await office.ActAsync(proceed with { CaseId = Guid.Empty }, office.OwnerOf(filed));

        role.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        area.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        view.Error!.Code.ShouldBe("cases.not-found");
        state.Error!.Code.ShouldBe("catalogue.not-returned");
        unknown.Error!.Code.ShouldBe("cases.not-found");
        (await office.CaseAsync(filed.Id)).Version.ShouldBe(filed.Version);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_unknown_service_and_an_unasked_file_are_refused_and_take_no_number(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var request = await office.RequestAsync("kartu-keluarga", family, new() { ["kind"] = "lost" });

        var service = await office.FileAsync(request with { Service = "kartu-ajaib" });
        var file = await office.FileAsync(request with { Files = [new FiledAttachment("tidak-ada", new string('a', 64), "application/pdf", "a.pdf", 1)] });
        var number = CaseWalks.Expect(await office.FileAsync(request)).Number;

        service.Error!.Code.ShouldBe("cases.unknown-service");
        file.Error!.Code.ShouldBe("cases.upload-unknown");
        number.ShouldEndWith("000001");
        await using var db = office.Open();
        (await db.Cases.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    private static async Task<Core.Cases.Case> FileAsync(CaseOffice office, int serial = 1) =>
        CaseWalks.Expect(await office.FileAsync(await office.RequestAsync("kartu-keluarga", await office.AddFamilyAsync(serial: serial), new() { ["kind"] = "lost" })));
}
