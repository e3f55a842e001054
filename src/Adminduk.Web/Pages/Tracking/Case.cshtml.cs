using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Adminduk.Web.Shell;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>A case as its applicant sees it, by the link of the receipt.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CaseModel(TrackingDesk desk, CaseTracking tracking, CaseWithdrawals withdrawals, ServiceCatalogue catalogue, Formats formats) : PageModel
{
    /// <summary>The token.</summary>
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>What is shown.</summary>
    public CaseFile View { get; private set; } = null!;

    /// <summary>Messages that have left the office.</summary>
    public int Messages { get; private set; }

    /// <summary>The case.</summary>
    public Case Case => View.Case;

    /// <summary>The recording appointment, UTC.</summary>
    public DateTime? Slot => View.Facts.TryGetValue("slot-at", out var at) ? DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind) : null;

    /// <summary>True while the request may still be withdrawn.</summary>
    public bool MayWithdraw => withdrawals.Allows(View, Applicant);

    /// <summary>Items that are not accepted yet; none once the applicant has taken his request back.</summary>
    public IEnumerable<CaseItem> Items => Case.Items.Where(i => i.State != ItemState.Accepted && Case.Status != CaseStatus.Cancelled);

    /// <summary>Shows the case; opening a sent schedule receives it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    /// <summary>Withdraws the request.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } missing) return missing;
        var withdrawn = await withdrawals.WithdrawAsync(Case.Id, WithdrawalForm.ReasonIn(Request), Applicant, ct);
        if (!withdrawn.Ok) return await LoadAsync(ct) ?? this.Refused(WithdrawalForm.AtReason(withdrawn));
        this.Notify(Texts.Get("tracking.withdrawn"));
        return Redirect("/lacak/" + Token);
    }

    /// <summary>Title of a line.</summary>
    public static string TitleOf(TimelineStep line) => line.Place == TimelinePlace.Repair ? Texts.Get("tracking.repair-line") : line.Step.Plain.ToString();

    /// <summary>State of a line.</summary>
    public static StepState StateOf(TimelineStep line) => line.Place switch
    {
        TimelinePlace.Done => StepState.Done,
        TimelinePlace.Next => StepState.Next,
        _ => StepState.Now,
    };

    /// <summary>When and by whom, or who and until when.</summary>
    public string? NoteOf(TimelineStep line) => line switch
    {
        { Done: { } done } => $"{formats.Instant(done.EndedAt)}, {done.Position ?? catalogue.ActorName(done.Role)}",
        { Place: TimelinePlace.Repair } => Texts.Get("tracking.repair-note"),
        { Place: TimelinePlace.Now } when Case.StepDueAt is { } due => Texts.Get("tracking.now-until", catalogue.ActorName(line.Step.Actor), formats.Instant(due)),
        { Place: TimelinePlace.Now } => catalogue.ActorName(line.Step.Actor),
        _ => null,
    };

    /// <summary>What the service clock shows, in one sentence.</summary>
    public string Clock()
    {
        var times = View.Times;
        if (Case.Status == CaseStatus.Done && times.DaysUsed is { } used && View.Service.Clock.WorkingDays is { } limit) return Texts.Get("tracking.clock-used", Math.Max(used, 1), limit);
        if (Case.Ended) return Texts.Get("tracking.clock-ended");
        if (Case.ClockStartedAt is null) return Texts.Get("tracking.clock-not-started", View.Service.Clock.Words());
        if (times.DueOn is not { } due) return View.Service.Clock.Remark is { } remark ? $"{View.Service.Clock.Words()}. {remark}" : View.Service.Clock.Words();
        return Texts.Get(times.Overdue ? "tracking.clock-overdue" : times.Provisional ? "tracking.clock-provisional" : "tracking.clock-due", formats.LongDate(due));
    }

    /// <summary>Why the clock stood still, in words.</summary>
    public string ReasonOf(CasePause pause) => View.Service.Pauses.Find(p => p.Id == pause.Reason)?.Text.ToString() ?? Texts.Get("tracking.pause-" + pause.Reason);

    private Actor Applicant => Actor.Applicant(Case.ApplicantName);

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        var opened = await desk.OpenAsync(Token, ct);
        if (!opened.Try(out var view)) return this.Refused(opened);
        View = view;
        Messages = await tracking.MessagesSentAsync(view.Case.Id, ct);
        return null;
    }
}
