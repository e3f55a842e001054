using System.Collections.Immutable;

namespace Adminduk.Core.Messages;

/// <summary>
/// Something a resident is told. Its words stand under <c>messages.{Kind}-subject</c>, <c>-mail</c> and <c>-sms</c>, where
/// {0} is the office, {1} the number, {2} the service, {3} the link and {4} onwards the details. No NIK and no names: messages pass through foreign hands.
/// </summary>
/// <param name="Kind">Key of the words: <c>returned</c>.</param>
/// <param name="Case">The request.</param>
/// <param name="Details">Texts, dates (written out by language) and <see cref="Phrase"/>s.</param>
public sealed record CaseNotice(string Kind, NoticeCase Case, params object[] Details)
{
    /// <summary>The request came in by the web and will be checked.</summary>
    public static CaseNotice Filed(NoticeCase of) => new("filed", of);

    /// <summary>The dossier was taken in: number, code and promise.</summary>
    /// <param name="of">The request.</param>
    /// <param name="code">The code printed on the receipt.</param>
    /// <param name="due">The promised day at the office, when there is one yet.</param>
    public static CaseNotice ReceiptIssued(NoticeCase of, string code, DateOnly? due) => new("receipt", of, code, Due("messages.due", due), Due("messages.due-short", due));

    /// <summary>Items were sent back for repair.</summary>
    public static CaseNotice Returned(NoticeCase of, IReadOnlyCollection<ReturnedItem> items) => new("returned", of, items.Count, items.ToImmutableArray());

    /// <summary>Where and when to come for recording.</summary>
    /// <param name="of">The request.</param>
    /// <param name="place">Name and street of the place.</param>
    /// <param name="date">Day at the office.</param>
    /// <param name="hour">Hour with its zone: <c>09.00 WIB</c>.</param>
    public static CaseNotice RecordingScheduled(NoticeCase of, string place, DateOnly date, string hour) => new("scheduled", of, place, date, hour);

    /// <summary>The product can be picked up.</summary>
    public static CaseNotice ReadyForPickup(NoticeCase of, string place) => new("ready", of, place);

    /// <summary>The case has ended well; a document without paper can be taken from the link.</summary>
    public static CaseNotice Done(NoticeCase of) => new("done", of);

    /// <summary>The request was turned down.</summary>
    /// <param name="of">The request.</param>
    /// <param name="reason">Why, in plain words.</param>
    public static CaseNotice Rejected(NoticeCase of, string reason) => new("rejected", of, reason);

    /// <summary>The request was withdrawn.</summary>
    /// <param name="of">The request.</param>
    /// <param name="reason">Why, as it was written.</param>
    public static CaseNotice Withdrawn(NoticeCase of, string reason) => new("withdrawn", of, reason);

    /// <summary>The clock stands still while somebody else must act.</summary>
    /// <param name="of">The request.</param>
    /// <param name="reason">What is waited for.</param>
    public static CaseNotice Paused(NoticeCase of, string reason) => new("paused", of, reason);

    /// <summary>The promised day moved.</summary>
    /// <param name="of">The request.</param>
    /// <param name="due">The new day.</param>
    /// <param name="reason">Why it moved.</param>
    public static CaseNotice DueChanged(NoticeCase of, DateOnly due, string reason) => new("due-changed", of, due, reason);

    /// <summary>The promised day has passed and the request is not finished.</summary>
    /// <param name="of">The request.</param>
    /// <param name="due">The day that was promised.</param>
    public static CaseNotice Late(NoticeCase of, DateOnly due) => new("late", of, due);

    private static object Due(string key, DateOnly? due) => due is { } day ? new Phrase(key, day) : "";
}
