using System.Net.Mail;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Messages;

/// <summary>Where messages to residents begin: rows saved with the act they tell of, or not at all.</summary>
public static class Outbox
{
    /// <summary>Channel name of e-mail.</summary>
    public const string Email = "email";

    /// <summary>Channel name of SMS.</summary>
    public const string Sms = "sms";

    /// <summary>
    /// Adds the notice, once for each address given, to what the caller will save. It is sent soon after that commits.
    /// An address that cannot be used is kept as a failed message, so that the office sees it.
    /// </summary>
    /// <param name="db">The context of the act.</param>
    /// <param name="to">Whom to tell.</param>
    /// <param name="notice">What to tell.</param>
    /// <param name="now">The act's instant, UTC.</param>
    public static void Enqueue(this AdmindukDbContext db, Recipient to, CaseNotice notice, DateTime now)
    {
        var words = new NoticeWriter(notice, to.Language);
        if (!string.IsNullOrWhiteSpace(to.Email))
        {
            var usable = MailAddress.TryCreate(to.Email.Trim(), out var address) && address.Address == to.Email.Trim();
            db.Add(Row(notice, Email, to.Email.Trim(), words.Subject, words.Mail, now, usable ? null : "messages.bad-email"));
        }

        if (!string.IsNullOrWhiteSpace(to.Phone))
        {
            var number = PhoneNumber.Normalise(to.Phone);
            db.Add(Row(notice, Sms, number ?? to.Phone.Trim(), words.Subject, words.Sms, now, number is null ? "messages.bad-phone" : null));
        }
    }

    private static OutboxMessage Row(CaseNotice notice, string channel, string to, string subject, string body, DateTime now, string? fault) => new()
    {
        Id = Ids.New(now),
        CaseId = notice.Case.Id,
        Channel = channel,
        To = to.Length <= OutboxMessage.LongestAddress ? to : to[..OutboxMessage.LongestAddress],
        Subject = subject,
        Body = body,
        CreatedAt = now,
        NextAttemptAt = now,
        Status = fault is null ? MessageStatus.Pending : MessageStatus.Failed,
        SettledAt = fault is null ? null : now,
        LastError = fault is null ? null : Texts.Find(fault, Texts.Indonesian),
    };
}
