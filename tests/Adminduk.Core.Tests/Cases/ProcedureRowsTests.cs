using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>The rows of Bintan's and Tangerang's SOP tables: actor, norm, order, and what each step does or refuses.</summary>
public sealed class ProcedureRowsTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-84")]
    [Trait("Requirement", "BTN-52")]
    public async Task A_file_does_not_come_in_before_its_kecamatan_is_recorded(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var request = await office.RequestAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);

        var refused = await office.FileAsync(request with { Inputs = new Dictionary<string, string>() });
        var taken = CaseWalks.Expect(await office.FileAsync(request));

        refused.Error!.Code.ShouldBe("cases.sending-district-missing");
        taken.Steps[0].Step.ShouldBe("hand-in");
        taken.Facts.ShouldContain("21.01.04");
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-12")]
    [Trait("Requirement", "BTN-71")]
    [Trait("Requirement", "BTN-92")]
    [Trait("Requirement", "BTN-15")]
    [Trait("Requirement", "BTN-93")]
    public async Task A_product_goes_out_only_on_its_receipt_and_signed_for(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        await office.WalkToAsync(taken.Id, "hand-over");
        var counter = office.Officer("front-office");
        var receiver = new Dictionary<string, string> { ["receiver-name"] = "Budi", ["receiver-kind"] = "self" };

        (await office.TryProceedAsync(taken.Id, receiver, counter)).Error!.Code.ShouldBe("cases.receipt-missing");
        (await office.TryProceedAsync(taken.Id, new(receiver) { ["receipt"] = "BTN-2026-999999" }, counter)).Error!.Code.ShouldBe("cases.receipt-wrong");
        CaseWalks.Expect(await office.TryProceedAsync(taken.Id, new(receiver) { ["receipt"] = taken.Number }, counter));
        (await office.TryProceedAsync(taken.Id, [], counter)).Error!.Field.ShouldBe("signature");
        var ended = CaseWalks.Expect(await office.TryProceedAsync(taken.Id, new() { ["signature"] = Book.SignedOnPaper }, counter));

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        var line = await db.RegisterEntries.SingleAsync(e => e.Book == Book.Pickup);
        (line.Name, line.SignatureMark).ShouldBe(("BUDI", Book.SignedOnPaper));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_lost_receipt_has_a_path_of_its_own(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        await office.WalkToAsync(taken.Id, "hand-over");

        await office.ProceedAsync(taken.Id, new() { ["lost-receipt"] = "KTP-el diperiksa", ["receiver-name"] = "Budi", ["receiver-kind"] = "self" });

        await using var db = office.Open();
        (await db.Handovers.SingleAsync()).ProofNote.ShouldBe("KTP-el diperiksa");
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-13")]
    [Trait("Requirement", "BTN-34")]
    [Trait("Requirement", "BTN-86")]
    [Trait("Requirement", "BTN-65")]
    public async Task Each_accepted_file_gets_the_next_line_of_the_register_book(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        for (var i = 1; i <= 3; i++)
        {
            var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: i), Lost);
            var forward = await office.WalkToAsync(taken.Id, "forward");
            forward.RegisterNumber.ShouldBe($"2026/00000{i}");
            forward.ReceiptIssuedAt.ShouldNotBeNull();
        }

        await using var db = office.Open();
        (await db.RegisterEntries.Where(e => e.Book == Book.Registration).OrderBy(e => e.Number).Select(e => e.Number).ToListAsync()).ShouldBe([1, 2, 3]);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-33")]
    public async Task The_receipt_is_printed_only_after_the_first_check(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);

        var early = await office.WithAsync((Receipts receipts) => Task.FromResult(receipts.Draw(taken, roll: false)));
        var printed = await office.WalkToAsync(taken.Id, "forward");
        var late = await office.WithAsync((Receipts receipts) => Task.FromResult(receipts.Draw(printed, roll: true)));

        early.Error!.Code.ShouldBe("cases.receipt-not-yet");
        late.Value.Length.ShouldBeGreaterThan(1000);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-16")]
    public async Task A_returned_file_names_the_item_and_comes_back_to_the_one_who_returned_it(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new(Lost) { ["email"] = "budi@contoh.id" });
        await office.WalkToAsync(taken.Id, "verify-section");
        var kasi = office.Officer("section-head");
        var item = (await office.CaseAsync(taken.Id)).Items[0].Requirement;

        (await office.ActAsync(new StepCommand { CaseId = taken.Id, Verdict = VerdictKind.Return }, kasi)).Error!.Code.ShouldBe("cases.return-items-missing");
        var returned = CaseWalks.Expect(await office.ActAsync(
            new StepCommand { CaseId = taken.Id, Verdict = VerdictKind.Return, Returns = [new ReturnItem(item, "Foto buram", "Foto ulang di tempat terang")] }, kasi));
        (returned.Status, returned.Step, returned.StepRole).ShouldBe((CaseStatus.Returned, "check", "front-office"));
        var repair = new RepairCommand { CaseId = taken.Id };
        (await Repair(office, repair)).Error!.Code.ShouldBe("cases.still-to-repair");
        var back = CaseWalks.Expect(await Repair(office, repair with { HandedIn = new HashSet<string> { item } }));

        (back.Status, back.Step).ShouldBe((CaseStatus.InProgress, "verify-section"));
        back.Returns.Single().RepairedAt.ShouldNotBeNull();
        back.Steps.Select(s => s.Verdict).ShouldContain("return");
        await using var db = office.Open();
        (await db.Outbox.AnyAsync(m => m.CaseId == taken.Id && m.Body.Contains("Foto buram"))).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-87")]
    public async Task An_incomplete_file_cannot_go_on(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        await office.WalkToAsync(taken.Id, "check");

        var refused = await office.TryProceedAsync(taken.Id, [], office.Officer("front-office"));

        refused.Errors.ShouldAllBe(e => e.Code == "cases.requirement-missing");
        (await office.CaseAsync(taken.Id)).RegisterNumber.ShouldBeNull();
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-14")]
    [Trait("Requirement", "BTN-91")]
    [Trait("Requirement", "BTN-90")]
    public async Task The_stamp_comes_after_the_signature_of_the_head(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        await office.WalkToAsync(taken.Id, "sign");

        (await office.TryProceedAsync(taken.Id, [], office.Officer("service-officer"))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        await office.ProceedAsync(taken.Id);
        await office.ProceedAsync(taken.Id);

        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id)).SignerName.ShouldBe(office.Officer("office-head").Name);
        (await db.RegisterEntries.SingleAsync(e => e.Book == Book.Issue)).SignatureMark.ShouldBe("cap-dinas");
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-70")]
    public async Task Nobody_activates_a_card_for_its_holder(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("ktp-el", await office.AddFamilyAsync(change: r => r.MarkRecorded()), new() { ["kind"] = "first" });
        await office.WalkToAsync(taken.Id, "activate");

        var refused = await office.TryProceedAsync(taken.Id, new() { ["holder-present"] = "representative" }, office.Officer("service-officer"));

        refused.Error!.Code.ShouldBe("cases.activation-in-person");
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-60")]
    public async Task Without_a_finished_recording_a_card_request_is_not_complete(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("ktp-el", await office.AddFamilyAsync(), new() { ["kind"] = "first" });
        await office.WalkToAsync(taken.Id, "check");
        await office.TickAllAsync(taken.Id);

        var refused = await office.TryProceedAsync(taken.Id, [], office.Officer("front-office"));

        refused.Errors.Select(e => e.Code).ShouldBe(["cases.requirement-missing"]);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-69")]
    [Trait("Requirement", "BTN-88")]
    [Trait("Requirement", "BTN-89")]
    [Trait("Requirement", "BTN-67")]
    [Trait("Requirement", "BTN-68")]
    public async Task Each_step_belongs_to_its_role_and_keeps_a_paraf(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("ktp-el", await office.AddFamilyAsync(change: r => r.MarkRecorded()), new() { ["kind"] = "first" });
        await office.WalkToAsync(taken.Id, "print");

        (await office.TryProceedAsync(taken.Id, [], office.Officer("front-office"))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        var @case = await office.ProceedAsync(taken.Id, actor: office.Officer("card-printer"));

        @case.Steps.Where(s => s.Paraf).Select(s => s.Step).ShouldBe(["verify-section", "verify-division"]);
        @case.Steps.Single(s => s.Step == "verify-section").OfficerName.ShouldBe(office.Officer("section-head").Name);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-10")]
    [Trait("Requirement", "BTN-83")]
    public async Task Three_working_days_run_from_the_complete_file_and_skip_the_holiday(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        office.Office.Time.Now = new DateTime(2026, 8, 14, 2, 0, 0, DateTimeKind.Utc);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);

        var forward = await office.WalkToAsync(taken.Id, "forward");

        forward.DueOn.ShouldBe(new DateOnly(2026, 8, 20));
        office.Office.Time.Now = new DateTime(2026, 8, 21, 2, 0, 0, DateTimeKind.Utc);
        var late = await office.WithAsync((WorkQueries work) => work.ListAsync(new WorkFilter { Overdue = true }, office.Officer("service-officer"), CancellationToken.None));
        late.Items.Single().Number.ShouldBe(taken.Number);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-94")]
    public async Task Minutes_per_step_stand_beside_their_norms(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost);
        office.Office.Time.Advance(TimeSpan.FromMinutes(7));

        var received = await office.ProceedAsync(taken.Id);

        var step = received.Steps.Single(s => s.Step == "receive");
        (step.Minutes, step.Norm).ShouldBe((7, 5));
        office.Catalogue.Version(taken.Service, taken.Effective)!.NormMinutes.ShouldBe(118);
    }

    private static Task<Outcome<Core.Cases.Case>> Repair(CaseOffice office, RepairCommand repair) =>
        office.WithAsync((CaseRepairs repairs) => repairs.ResubmitAsync(repair, office.Officer("front-office"), CancellationToken.None));
}
