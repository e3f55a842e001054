using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Messages;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Case = Adminduk.Core.Cases.Case;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A request taken back: who may, until when, and what stays of it.</summary>
public sealed class CaseWithdrawalsTests
{
    private const string Reason = "Kartu lama sudah ketemu";
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost", ["email"] = "budi@example.org" };

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-13")]
    public async Task It_ends_with_its_reason_keeps_its_number_and_the_next_one_gets_the_next(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var at = await TakeInAsync(office, 1, "verify-section");

        CaseWalks.Expect(await WithdrawAsync(office, at.Id, office.Officer("front-office"), $"  {Reason} "));
        var next = await TakeInAsync(office, 2, "verify-section");

        var ended = await office.CaseAsync(at.Id);
        (ended.Status, ended.Step, ended.StepRole, ended.StepDueAt, ended.ClaimedBy, ended.PausedAt).ShouldBe((CaseStatus.Cancelled, null, null, null, null, null));
        (ended.EndedAt, ended.ClockStoppedAt).ShouldBe((office.Office.Clock.Now, office.Office.Clock.Now));
        ended.Steps[^1].ShouldSatisfyAllConditions(s => s.Verdict.ShouldBe("withdraw"), s => s.Note.ShouldBe(Reason), s => s.Step.ShouldBe("verify-section"), s => s.Norm.ShouldBeNull());
        (at.RegisterNumber, ended.RegisterNumber, next.RegisterNumber).ShouldBe(("2026/000001", "2026/000001", "2026/000002"));
        await using var db = office.Open();
        var act = await db.Processes.SingleAsync(p => p.Type == "case.withdrawn");
        (act.Reason, act.SubjectId, act.OnBehalfOf).ShouldBe((Reason, at.Id, at.ApplicantName));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_applicant_is_told(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var filed = await TakeInAsync(office, 1, "check");

        CaseWalks.Expect(await WithdrawAsync(office, filed.Id, Applicant(filed)));

        await using var db = office.Open();
        var told = await db.Outbox.Where(m => m.CaseId == filed.Id).ToListAsync();
        told.Single(m => m.Channel == Outbox.Email && m.Subject == $"Permohonan {filed.Number} dibatalkan").Body.ShouldContain(Reason);
        told.Count(m => m.Channel == Outbox.Sms).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_reason_is_asked_for_and_nothing_ends_twice(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var filed = await TakeInAsync(office, 1, "check");

        var empty = (await WithdrawAsync(office, filed.Id, Applicant(filed), "  ")).Error!;
        var endless = (await WithdrawAsync(office, filed.Id, Applicant(filed), new string('a', 501))).Error!;
        (await office.CaseAsync(filed.Id)).Version.ShouldBe(filed.Version);
        CaseWalks.Expect(await WithdrawAsync(office, filed.Id, Applicant(filed), new string('a', 500)));
        var again = (await WithdrawAsync(office, filed.Id, Applicant(filed))).Error!;

        (empty.Kind, empty.Field, empty.Code).ShouldBe((ErrorKind.Invalid, "note", "cases.withdraw-reason-missing"));
        (endless.Kind, endless.Field, endless.Code).ShouldBe((ErrorKind.Invalid, "note", "cases.withdraw-reason-too-long"));
        (again.Kind, again.Code).ShouldBe((ErrorKind.Refused, "catalogue.ended"));
        (await WithdrawAsync(office, Guid.Empty, Applicant(filed))).Error!.Code.ShouldBe("cases.not-found");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Once_the_document_is_signed_it_is_too_late(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var signs = office.Catalogue.InForce("kartu-keluarga", office.Office.Clock.Today)!.Steps.Find(s => s.DoesOperation("sign-document"))!;
        var before = await TakeInAsync(office, 1, signs.Id);
        var after = await TakeInAsync(office, 2, signs.Id);
        await office.ProceedAsync(after.Id, CaseWalks.Usual(signs, after));

        CaseWalks.Expect(await WithdrawAsync(office, before.Id, office.Officer("front-office")));
        var late = (await WithdrawAsync(office, after.Id, Applicant(after))).Error!;

        (late.Kind, late.Code).ShouldBe((ErrorKind.Refused, "cases.withdraw-too-late"));
        (await office.CaseAsync(after.Id)).Ended.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Only_the_applicant_and_the_counter_of_his_area_may(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var filed = await TakeInAsync(office, 1, "verify-section");
        Actor[] others =
        [
            office.OwnerOf(filed), office.NewOfficer("front-office", "jauh", area: "21.01.06"),
            new Actor(ActorKind.Machine, Ids.New(office.Office.Clock.Now), "Portal") { Grants = office.Officer("front-office").Grants }, Actor.System,
        ];

        foreach (var other in others)
        {
            var refused = (await WithdrawAsync(office, filed.Id, other)).Error!;
            (refused.Kind, refused.Code).ShouldBe((ErrorKind.Forbidden, "cases.withdraw-not-yours"));
        }

        (await office.CaseAsync(filed.Id)).Version.ShouldBe(filed.Version);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_paused_case_can_be_withdrawn_and_nothing_is_waited_for_any_more(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var at = await TakeInAsync(office, 1, "verify-section");
        var pause = office.Catalogue.Version(at.Service, at.Effective)!.Pauses[0].Id;
        CaseWalks.Expect(await office.WithAsync((CasePauser p) => p.PauseAsync(at.Id, pause, "", office.OwnerOf(at), CancellationToken.None)));

        CaseWalks.Expect(await WithdrawAsync(office, at.Id, Applicant(at)));

        var ended = await office.CaseAsync(at.Id);
        (ended.Status, ended.PausedAt).ShouldBe((CaseStatus.Cancelled, null));
        ended.Pauses.ShouldAllBe(p => p.To != null);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_seat_for_recording_becomes_free_and_the_card_can_be_asked_for_again(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "tangerang");
        var family = await office.AddFamilyAsync();
        var booked = await ToStepAsync(office, family, "receive-schedule");

        CaseWalks.Expect(await WithdrawAsync(office, booked.Id, office.Officer("service-officer")));

        await using (var db = office.Open())
        {
            (await db.RecordingSlots.CountAsync()).ShouldBe(0);
            (await db.Residents.SingleAsync(r => r.Id == booked.ResidentId)).IdCard.ShouldBe(IdCardStatus.None);
            (await db.ProcessEvents.CountAsync(e => e.Name == "case.recording-freed")).ShouldBe(1);
        }

        AnswerJson.Read((await office.CaseAsync(booked.Id)).Facts).ShouldNotContainKey("slot-at");
        (await ToStepAsync(office, family, "receive-schedule")).Step.ShouldBe("receive-schedule");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_rejected_request_gives_the_card_back_too(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "tangerang");
        var family = await office.AddFamilyAsync();
        var asked = await ToStepAsync(office, family, "compare");

        var rejected = CaseWalks.Expect(await office.ActAsync(
            new StepCommand { CaseId = asked.Id, Verdict = VerdictKind.Reject, Note = "Data bukan milik pemohon" }, office.OwnerOf(asked)));

        await using (var db = office.Open()) (await db.Residents.SingleAsync(r => r.Id == asked.ResidentId)).IdCard.ShouldBe(IdCardStatus.None);
        rejected.Status.ShouldBe(CaseStatus.Rejected);
        AnswerJson.Read(rejected.Facts).ShouldNotContainKey("id-card");
        (await ToStepAsync(office, family, "compare")).Step.ShouldBe("compare");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Once_the_card_cannot_go_back_it_is_too_late(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "tangerang");
        var recorded = await ToStepAsync(office, await office.AddFamilyAsync(), "uniqueness");

        (await WithdrawAsync(office, recorded.Id, Applicant(recorded))).Error!.Code.ShouldBe("cases.withdraw-too-late");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_at_once_one_withdraws_and_the_other_is_told_that_it_has_ended(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        for (var pair = 1; pair <= 5; pair++)
        {
            var filed = await TakeInAsync(office, pair, "check");

            var both = await Task.WhenAll(
                Task.Run(() => WithdrawAsync(office, filed.Id, Applicant(filed))), Task.Run(() => WithdrawAsync(office, filed.Id, office.Officer("front-office"))));

            both.Count(o => o.Ok).ShouldBe(1);
            both.Single(o => !o.Ok).Error!.Code.ShouldBe("catalogue.ended");
            (await office.CaseAsync(filed.Id)).Steps.Count(s => s.Verdict == "withdraw").ShouldBe(1);
        }
    }

    private static Actor Applicant(Case @case) => Actor.Applicant(@case.ApplicantName);

    private static Task<Outcome<Case>> WithdrawAsync(CaseOffice office, Guid id, Actor actor, string reason = Reason) =>
        office.WithAsync((CaseWithdrawals w) => w.WithdrawAsync(id, reason, actor, CancellationToken.None));

    private static async Task<Case> TakeInAsync(CaseOffice office, int serial, string step) =>
        await office.WalkToAsync((await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: serial), Lost)).Id, step);

    private static async Task<Case> ToStepAsync(CaseOffice office, Family family, string step)
    {
        var request = await office.RequestAsync("ktp-el-daring", family, new() { ["basis"] = "age" }, CaseChannel.Api);
        return await office.WalkToAsync(CaseWalks.Expect(await office.FileAsync(request, Actor.Applicant("BUDI SANTOSO"))).Id, step);
    }
}
