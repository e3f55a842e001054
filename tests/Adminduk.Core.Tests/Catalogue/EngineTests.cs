using System.Collections.Frozen;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>The pure engine on the family card of Bintan and the online card of Tangerang.</summary>
public sealed class EngineTests
{
    private static readonly ServiceDefinition Card = Shipped.Service("bintan", "kartu-keluarga");
    private static readonly ServiceDefinition Online = Shipped.Service("tangerang", "ktp-el-daring");
    private static readonly Guid Siti = Guid.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Budi = Guid.Parse("00000000-0000-7000-8000-000000000002");

    [Fact]
    public void A_case_begins_at_the_first_step() => Engine.First(Card).Id.ShouldBe("hand-in");

    [Fact]
    public void Proceeding_moves_to_the_next_step_with_the_operations_in_order()
    {
        var move = Decide(Card, At("check"), VerdictKind.Proceed, Officer(Siti, "front-office")).Value;

        (move.From.Id, move.To!.Id).ShouldBe(("check", "forward"));
        move.Operations.ShouldBe(["check-requirements", "enter-register-book", "issue-receipt"]);
        (move.StartsClock, move.Promises, move.StopsClock).ShouldBe((true, true, false));
    }

    [Fact]
    public void Returning_leads_to_the_repair_step_and_does_nothing_else()
    {
        var move = Decide(Card, At("verify-section"), VerdictKind.Return, Officer(Siti, "section-head")).Value;

        (move.To!.Id, move.ResumeStep).ShouldBe(("check", "verify-section"));
        move.Operations.ShouldBeEmpty();
    }

    [Fact]
    public void A_repaired_case_comes_back_to_the_step_that_returned_it()
    {
        var returned = At("check") with { Returned = true, ResumeStep = "verify-section" };

        var move = Engine.Resubmit(Card, returned, Officer(Siti, "front-office")).Value;

        (move.To!.Id, move.Resubmitted).ShouldBe(("verify-section", true));
    }

    [Fact]
    public void The_applicant_may_resubmit() =>
        Engine.Resubmit(Card, At("check") with { Returned = true, ResumeStep = "verify-section" }, Applicant).Ok.ShouldBeTrue();

    [Fact]
    public void Rejecting_ends_the_case_and_stops_the_clock()
    {
        var move = Decide(Card, At("verify-section"), VerdictKind.Reject, Officer(Siti, "section-head")).Value;

        (move.To, move.StopsClock).ShouldBe((null, true));
        move.Operations.ShouldBeEmpty();
    }

    [Fact]
    public void Recording_again_leads_back_without_any_operation()
    {
        var move = Decide(Online, At("uniqueness"), VerdictKind.Escalate, Officer(Siti, "recording-officer")).Value;

        move.To!.Id.ShouldBe("record");
        move.Operations.ShouldBeEmpty();
    }

    [Fact, Trait("Requirement", "TNG-12")]
    public void The_one_day_promise_of_Tangerang_counts_from_print_ready_and_not_from_the_complete_file()
    {
        var complete = Decide(Online, At("check"), VerdictKind.Proceed, Officer(Siti, "service-officer")).Value;
        var ready = Decide(Online, At("verify-print"), VerdictKind.Proceed, Officer(Siti, "identity-section-head")).Value;

        (complete.StartsClock, complete.Promises).ShouldBe((true, false));
        (ready.StartsClock, ready.Promises).ShouldBe((false, true));
    }

    [Fact, Trait("Requirement", "TNG-24")]
    public void The_closing_line_of_Tangerang_is_passed_by_itself()
    {
        var move = Decide(Online, At("collect"), VerdictKind.Proceed, Officer(Siti, "service-officer")).Value;

        move.To.ShouldBeNull();
        move.Passed.Select(s => s.Id).ShouldBe(["finish"]);
    }

    [Theory]
    [InlineData("section-head", "catalogue.not-your-step")]
    [InlineData("office-head", "catalogue.not-your-step")]
    public void Another_role_is_refused(string role, string code) =>
        Refusal(Decide(Card, At("check"), VerdictKind.Proceed, Officer(Siti, role))).ShouldBe(code);

    [Fact]
    public void The_counter_may_hand_in_for_the_applicant() =>
        Decide(Card, At("hand-in"), VerdictKind.Proceed, Officer(Siti, "front-office")).Ok.ShouldBeTrue();

    [Fact]
    public void The_applicant_does_only_the_own_steps()
    {
        Decide(Card, At("hand-in"), VerdictKind.Proceed, Applicant).Ok.ShouldBeTrue();
        Refusal(Decide(Card, At("check"), VerdictKind.Proceed, Applicant)).ShouldBe("catalogue.not-your-step");
    }

    [Fact]
    public void Nobody_verifies_what_he_checked_himself()
    {
        var state = At("verify-section") with { Done = [new DoneStep("check", Siti), new DoneStep("forward", Budi)] };

        Refusal(Decide(Card, state, VerdictKind.Proceed, Officer(Siti, "section-head"))).ShouldBe("catalogue.four-eyes");
        Refusal(Decide(Card, state, VerdictKind.Proceed, Officer(Budi, "section-head"))).ShouldBe("catalogue.four-eyes");
        Decide(Card, state, VerdictKind.Proceed, Officer(Guid.Parse("00000000-0000-7000-8000-000000000003"), "section-head")).Ok.ShouldBeTrue();
    }

    [Fact]
    public void A_verdict_the_step_does_not_have_is_refused() =>
        Refusal(Decide(Card, At("register"), VerdictKind.Return, Officer(Siti, "service-officer"))).ShouldBe("catalogue.no-such-verdict");

    [Fact]
    public void A_paused_case_stands_still() =>
        Refusal(Decide(Card, At("check") with { Paused = true }, VerdictKind.Proceed, Officer(Siti, "front-office"))).ShouldBe("catalogue.paused");

    [Fact]
    public void An_ended_case_takes_no_step()
    {
        Refusal(Decide(Card, At("check") with { Step = null }, VerdictKind.Proceed, Officer(Siti, "front-office"))).ShouldBe("catalogue.ended");
        Refusal(Engine.Resubmit(Card, At("check") with { Step = null }, Applicant)).ShouldBe("catalogue.ended");
    }

    [Fact]
    public void A_returned_case_is_repaired_before_anything_else() =>
        Refusal(Decide(Card, At("check") with { Returned = true, ResumeStep = "sign" }, VerdictKind.Proceed, Officer(Siti, "front-office"))).ShouldBe("catalogue.returned-first");

    [Fact]
    public void A_case_that_was_not_returned_cannot_be_resubmitted() =>
        Refusal(Engine.Resubmit(Card, At("check"), Applicant)).ShouldBe("catalogue.not-returned");

    [Fact]
    public void A_step_that_the_version_does_not_have_is_refused() =>
        Refusal(Decide(Card, At("paint"), VerdictKind.Proceed, Officer(Siti, "front-office"))).ShouldBe("catalogue.unknown-step");

    private static EngineActor Applicant => new(Guid.Empty, true, FrozenSet<string>.Empty);

    private static EngineActor Officer(Guid id, string role) => new(id, false, FrozenSet.Create(role));

    private static CaseState At(string step) => new(step, false, null, false, []);

    private static Outcome<Move> Decide(ServiceDefinition service, CaseState state, VerdictKind verdict, EngineActor who) => Engine.Decide(service, state, verdict, who);

    private static string Refusal(Outcome<Move> outcome) => outcome.Errors.ShouldHaveSingleItem().Code;
}
