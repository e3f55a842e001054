using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Residents;
using Adminduk.Web.Accounts;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Cases;

/// <summary>One case: data beside register, dossier, the SOP's words for this step, and the verdict bar.</summary>
[OfficersOnly]
[RequestSizeLimit(BodyLimits.Upload)]
public sealed class DetailsModel(
    CaseFiles files, CaseDesk desk, CasePauser pauser, CaseWithdrawals withdrawals, CaseClaims claims, CaseItems items, CaseRepairs repairs, StepOperations operations, SigningDesk signing,
    SignatureMarks marks, IStepUp stepUp, Intake intake, CatalogueHolder catalogues, ICurrentActor current) : PageModel
{
    private CaseGlance? glance;

    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Version of the page the officer saw.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>Step of the page the officer saw.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>Remark or reason.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>What is shown.</summary>
    public CaseFile View { get; private set; } = null!;

    /// <summary>What stands against the decision ahead, and what should be looked at before it.</summary>
    public Findings Concerns { get; private set; } = Findings.None;

    /// <summary>Who looks.</summary>
    public Actor Actor => current.Required;

    /// <summary>True when the officer may end the current step.</summary>
    public bool MayAct => View.Step is { } step && !View.Case.Ended
        && Actor.Grants.Any(g => (g.Role == step.Actor || step.Also.Contains(g.Role)) && g.Covers(View.Case.Area) && (g.Service is null || g.Service == View.Case.Service));

    /// <summary>True when the officer may withdraw the request for its applicant.</summary>
    public bool MayWithdraw => withdrawals.Allows(View, Actor);

    /// <summary>What the step asks of the officer.</summary>
    public IEnumerable<FormField> Inputs => Now is { } step ? operations.InputsOf(step) : [];

    /// <summary>True when ending this step makes signatures.</summary>
    public bool Signs => Now?.DoesOperation("sign-document") == true;

    private Step? Now => glance is null ? View.Step : glance.Step;

    /// <summary>Mandatory requirements that are not given; empty once the dossier is complete.</summary>
    public IReadOnlyList<Requirement> Missing =>
        View.Case.ClockStartedAt is null ? Dossier.Missing(View.Service, catalogues.Current.Profile.Switches, View.Answers, View.Case.Items) : [];

    /// <summary>Shows the case.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Teruskan.</summary>
    public async Task<IActionResult> OnPostProceedAsync(CancellationToken ct)
    {
        if (await GlanceAsync(ct) is { } missing) return missing;
        if (Signs && stepUp.Demand($"/kerja/{Id}") is { } confirm) return confirm;
        var inputs = AnswerReader.Read(Request.Form, Inputs);
        if (await marks.ReadAsync(Request.Form, inputs, ct) is { Ok: false } unreadable) return await RefusedAsync(unreadable, ct);
        if (!Signs) return await EndAsync(Command(VerdictKind.Proceed) with { Inputs = inputs }, ct);
        var opened = signing.Open(Request.Form["passphrase"].ToString());
        if (!opened.Try(out var signer)) return await RefusedAsync(opened, ct);
        using (signer) return await EndAsync(Command(VerdictKind.Proceed) with { Inputs = inputs, Signer = signer }, ct);
    }

    /// <summary>Kembalikan.</summary>
    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct) =>
        await GlanceAsync(ct) ?? await EndAsync(Command(VerdictKind.Return) with { Returns = ReturnReader.Read(Request.Form) }, ct);

    /// <summary>Tolak.</summary>
    public async Task<IActionResult> OnPostRejectAsync(CancellationToken ct) => await GlanceAsync(ct) ?? await EndAsync(Command(VerdictKind.Reject), ct);

    /// <summary>Naikkan.</summary>
    public async Task<IActionResult> OnPostEscalateAsync(CancellationToken ct) => await GlanceAsync(ct) ?? await EndAsync(Command(VerdictKind.Escalate), ct);

    /// <summary>Jeda.</summary>
    public async Task<IActionResult> OnPostPauseAsync(CancellationToken ct) =>
        await LoadAsync(ct) ?? Stay(await pauser.PauseAsync(Id, Request.Form["reason"].ToString(), Note ?? "", Actor, ct), "cases.paused-done");

    /// <summary>Lanjutkan.</summary>
    public async Task<IActionResult> OnPostResumeAsync(CancellationToken ct) => await LoadAsync(ct) ?? Stay(await pauser.ResumeAsync(Id, Actor, ct), "cases.resumed-done");

    /// <summary>Batalkan.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        if (await GlanceAsync(ct) is { } missing) return missing;
        var withdrawn = await withdrawals.WithdrawAsync(Id, WithdrawalForm.ReasonIn(Request), Actor, ct);
        return withdrawn.Ok ? Stay(withdrawn, "cases.withdrawn-done") : await RefusedAsync(WithdrawalForm.AtReason(withdrawn), ct);
    }

    /// <summary>Ambil.</summary>
    public async Task<IActionResult> OnPostClaimAsync(CancellationToken ct) => await LoadAsync(ct) ?? Stay(await claims.ClaimAsync(Id, Actor, ct), "cases.claimed-done");

    /// <summary>Lepas.</summary>
    public async Task<IActionResult> OnPostReleaseAsync(CancellationToken ct) => await LoadAsync(ct) ?? Stay(await claims.ReleaseAsync(Id, Actor, ct), "cases.released-done");

    /// <summary>Ticks the checklist.</summary>
    public async Task<IActionResult> OnPostItemsAsync(CancellationToken ct)
    {
        var found = await files.ItemsAsync(Id, Actor, ct);
        if (!found.Try(out var list)) return this.Refused(found);
        var ticked = await items.TickAsync(Id, TickReader.Read(Request.Form, list), Actor, ct);
        return ticked.Ok ? Stay(ticked, "cases.items-done") : await RefusedAsync(ticked, ct);
    }

    /// <summary>Sends a returned case on, repaired at the counter.</summary>
    public async Task<IActionResult> OnPostRepairAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var repair = new RepairCommand
        {
            CaseId = Id,
            HandedIn = Request.Form["handed-in"].OfType<string>().ToHashSet(StringComparer.Ordinal),
            Answers = RepairReader.Read(Request.Form, View.Service, View.Case.Returns),
            Note = Note ?? "",
        };
        return Stay(await repairs.ResubmitAsync(repair, Actor, ct), "cases.repaired-done");
    }

    private StepCommand Command(VerdictKind verdict) => new() { CaseId = Id, AtHand = glance?.Case, Verdict = verdict, Version = Version, Step = Step, Note = Note ?? "" };

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var opened = await files.OpenAsync(Id, Actor, ct);
        if (!opened.Try(out var file)) return this.Refused(opened);
        (View, glance, Concerns) = (file, null, await intake.WeighAsync(file, ct));
        return null;
    }

    // Most acts succeed and lead on: the whole case is read only when the page is shown again.
    private async Task<IActionResult?> GlanceAsync(CancellationToken ct)
    {
        var found = await files.GlanceAsync(Id, Actor, ct);
        if (!found.Try(out glance)) return this.Refused(found);
        return null;
    }

    private async Task<IActionResult> RefusedAsync(Outcome outcome, CancellationToken ct) => await LoadAsync(ct) ?? this.Refused(outcome);

    private async Task<IActionResult> EndAsync(StepCommand command, CancellationToken ct)
    {
        var outcome = await desk.ActAsync(command, Actor, ct);
        if (!outcome.Ok) return await RefusedAsync(outcome, ct);
        this.Notify(Texts.Get("cases.step-done", glance!.Case.Number, glance.Step?.Activity.ToString() ?? ""));
        return outcome.Value.ClaimedById is null && !outcome.Value.Ended && CanGoOn(outcome.Value) ? Redirect($"/kerja/{Id}") : Redirect("/kerja");
    }

    private bool CanGoOn(Case @case)
    {
        var step = glance!.Service.StepOf(@case.Step!);
        return Actor.Grants.Any(g => g.Role == step.Actor || step.Also.Contains(g.Role));
    }

    private IActionResult Stay(Outcome<Case> outcome, string done)
    {
        if (!outcome.Ok) return this.Refused(outcome);
        this.Notify(Texts.Get(done, outcome.Value.Number));
        return Redirect($"/kerja/{Id}");
    }
}
