using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Messages;

namespace Adminduk.Core.Cases;

/// <summary>Tells the applicant at each step that matters; the message commits with the step.</summary>
public sealed class CaseNotices(OfficePaper paper, ReceiptSecrets secrets, CatalogueHolder catalogues, OfficeClock clock)
{
    /// <summary>Writes the message that a move calls for, if any.</summary>
    public void Tell(StepRun run, Move move)
    {
        var of = Of(run.Case, run.Service);
        if (Choose(run, move, of) is { } notice) run.Db.Enqueue(To(run.Case), notice, run.Now);
    }

    /// <summary>Writes that the clock stands still, and why.</summary>
    public void TellPaused(AdmindukDbContext db, Case @case, ServiceDefinition service, PauseReason reason, DateTime now) =>
        db.Enqueue(To(@case), CaseNotice.Paused(Of(@case, service), reason.Text.For(Culture(@case))), now);

    /// <summary>Writes that the clock runs again and the promised day moved with it.</summary>
    public void TellMoved(AdmindukDbContext db, Case @case, ServiceDefinition service, DateOnly due, DateTime now)
    {
        var waited = @case.Pauses.OrderBy(p => p.Order).Select(p => service.Pauses.Find(r => r.Id == p.Reason)).LastOrDefault(r => r is not null);
        db.Enqueue(To(@case), CaseNotice.DueChanged(Of(@case, service), due, waited?.Text.For(Culture(@case)) ?? ""), now);
    }

    /// <summary>Writes that the promise was broken and who knows of it.</summary>
    public void TellLate(AdmindukDbContext db, Case @case, ServiceDefinition service, DateOnly due, DateTime now) =>
        db.Enqueue(To(@case), CaseNotice.Late(Of(@case, service), due), now);

    /// <summary>Writes that the request was withdrawn, so that an applicant who did not ask for it hears of it.</summary>
    public void TellWithdrawn(AdmindukDbContext db, Case @case, ServiceDefinition service, string reason, DateTime now) =>
        db.Enqueue(To(@case), CaseNotice.Withdrawn(Of(@case, service), reason), now);

    private CaseNotice? Choose(StepRun run, Move move, NoticeCase of) => move switch
    {
        { Verdict: VerdictKind.Return } => CaseNotice.Returned(of, ToRepair(run)),
        { Verdict: VerdictKind.Reject } => CaseNotice.Rejected(of, run.Process.Process.Reason ?? ""),
        { To: null } => CaseNotice.Done(of),
        { From: var from } when Does(move, from, "issue-receipt") => CaseNotice.ReceiptIssued(of, secrets.CodeOf(run.Case.Id), run.Case.DueOn),
        { From: var from } when Does(move, from, "schedule-recording") => Scheduled(run, of),
        { To: var to } when to.DoesOperation("hand-over") => CaseNotice.ReadyForPickup(of, catalogues.Current.Profile.Address),
        _ when move.From == Engine.First(run.Service) && run.Case.Channel != CaseChannel.Counter => CaseNotice.Filed(of),
        _ => null,
    };

    private static bool Does(Move move, Step from, string operation) => move.Verdict == VerdictKind.Proceed && !move.Resubmitted && from.DoesOperation(operation);

    private CaseNotice Scheduled(StepRun run, NoticeCase of)
    {
        var at = DateTime.Parse(run.Facts["slot-at"], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        var hour = $"{clock.ToLocal(at).ToString("HH.mm", CultureInfo.InvariantCulture)} {clock.ZoneName}";
        return CaseNotice.RecordingScheduled(of, run.Facts["slot-place"], clock.DateOf(at), hour);
    }

    private static List<ReturnedItem> ToRepair(StepRun run) => run.Case.Returns.Where(r => r.RepairedAt is null)
        .Select(r => new ReturnedItem(CaseWords.ItemOf(run.Service, r.Item, Culture(run.Case)), r.Reason, r.Remedy)).ToList();

    private NoticeCase Of(Case @case, ServiceDefinition service) => new(
        @case.Id, @case.Number, service.Name.For(Culture(@case)), paper.Office, new Uri(paper.PublicAddress, $"lacak/{secrets.TokenOf(@case.Id)}").ToString());

    private static Recipient To(Case @case) => new(@case.Email, @case.Phone, @case.Language);

    private static CultureInfo Culture(Case @case) => @case.Language == "en" ? Texts.English : Texts.Indonesian;
}
