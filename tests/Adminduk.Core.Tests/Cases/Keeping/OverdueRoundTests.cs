using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Keeping;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Messages;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases.Keeping;

/// <summary>A broken promise is escalated by itself, once, and told to the applicant.</summary>
public sealed class OverdueRoundTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_late_case_is_escalated_once_and_its_applicant_is_told(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var id = await PromisedAsync(office);
        (await RoundAsync(office)).ShouldBe(0);

        office.Office.Time.Advance(TimeSpan.FromDays(8));
        (await RoundAsync(office)).ShouldBe(1);
        (await RoundAsync(office)).ShouldBe(0);

        (await office.CaseAsync(id)).EscalatedAt.ShouldBe(office.Office.Clock.Now);
        await using var db = office.Open();
        (await db.Set<ProcessEvent>().CountAsync(e => e.Name == "case.escalated" && e.SubjectId == id)).ShouldBe(1);
        (await db.Set<OutboxMessage>().CountAsync(m => m.CaseId == id && m.Subject.Contains("terlambat"))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_case_that_is_paused_or_waits_for_its_applicant_is_not_late(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var paused = await PromisedAsync(office);
        CaseWalks.Expect(await office.WithAsync((CasePauser pauser) => pauser.PauseAsync(paused, "network-down", "", office.Officer("service-officer"), CancellationToken.None)));

        office.Office.Time.Advance(TimeSpan.FromDays(30));

        (await RoundAsync(office)).ShouldBe(0);
        (await office.CaseAsync(paused)).EscalatedAt.ShouldBeNull();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_officer_who_had_it_open_can_still_finish_the_step(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var seen = await office.CaseAsync(await PromisedAsync(office));

        office.Office.Time.Advance(TimeSpan.FromDays(8));
        (await RoundAsync(office)).ShouldBe(1);

        var done = CaseWalks.Expect(await office.ActAsync(
            new StepCommand { CaseId = seen.Id, Verdict = VerdictKind.Proceed, Step = seen.Step, Version = seen.Version, Inputs = CaseWalks.Usual(office.StepOf(seen), seen) }, office.OwnerOf(seen)));
        (done.Step, done.EscalatedAt).ShouldBe(("verify-section", office.Office.Clock.Now));
    }

    private static async Task<Guid> PromisedAsync(CaseOffice office)
    {
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new() { ["kind"] = "lost" });
        await office.WalkToAsync(taken.Id, "forward");
        return taken.Id;
    }

    private static Task<int> RoundAsync(CaseOffice office) => office.WithAsync((OverdueRound round) => round.RunAsync(CancellationToken.None));
}
