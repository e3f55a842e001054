using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>The one sentence on top of the tracking page: where the case is, and what the applicant has to do.</summary>
/// <param name="Where">Where it is.</param>
/// <param name="ToDo">What to do; usually nothing.</param>
/// <param name="Tone">Colour.</param>
public sealed record Headline(string Where, string ToDo, Tone Tone)
{
    /// <summary>The sentence for a case.</summary>
    public static Headline Of(CaseFile view) => view.Case.Status switch
    {
        CaseStatus.Returned => new(Texts.Get("tracking.at-returned"), Texts.Get("tracking.do-repair"), Tone.Amber),
        CaseStatus.Ready => new(Texts.Get("tracking.at-ready"), view.Step!.Plain.ToString(), Tone.Green),
        CaseStatus.Done => new(Texts.Get("tracking.at-done"), Texts.Get("tracking.do-nothing"), Tone.Green),
        CaseStatus.Rejected => new(Texts.Get("tracking.at-rejected"), Refusal(view.Case), Tone.Red),
        CaseStatus.Cancelled => new(Texts.Get("tracking.at-cancelled"), Withdrawal(view.Case), Tone.Plain),
        _ => Running(view),
    };

    /// <summary>Items that the applicant may still send.</summary>
    public static IEnumerable<CaseItem> Wanted(Case @case) => @case.Items.Where(i => CaseUploads.Open(@case, i));

    private static Headline Running(CaseFile view)
    {
        var step = view.Step!;
        if (view.Times.WaitsFor is { } reason && view.Service.Pauses.Find(p => p.Id == reason) is { } pause)
            return new(Texts.Get("tracking.at-paused", pause.Text), Texts.Get("tracking.do-nothing"), Tone.Amber);
        if (Wanted(view.Case).Any()) return new(step.Plain.ToString(), Texts.Get("tracking.do-missing"), Tone.Amber);
        if (view.Facts.ContainsKey("slot-at") && step.DoesOperation("record-biometrics"))
            return new(Texts.Get("tracking.at-scheduled"), step.Plain.ToString(), Tone.Blue);
        return step.Actor == "applicant"
            ? new(Texts.Get("tracking.at-applicant"), step.Plain.ToString(), Tone.Amber)
            : new(step.Plain.ToString(), Texts.Get("tracking.do-nothing"), Tone.Blue);
    }

    private static string Refusal(Case @case) =>
        Texts.Get("tracking.do-rejected", Sentence(@case.Steps.LastOrDefault(s => s.Verdict == "reject")?.Note ?? Texts.Get("tracking.no-reason")));

    private static string Withdrawal(Case @case) => @case.Steps.LastOrDefault(s => s.Verdict == CaseStep.Withdraw)?.Note is { } reason
        ? Texts.Get("tracking.do-cancelled", Sentence(reason))
        : Texts.Get("tracking.do-nothing");

    // What people type seldom ends with a full stop, and another sentence follows.
    private static string Sentence(string words) => words.TrimEnd() is [.., '.' or '!' or '?'] whole ? whole : words.TrimEnd() + ".";
}
