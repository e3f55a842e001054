namespace Adminduk.Core.Messages;

/// <summary>One line of the message list; the text itself is not shown, since it may hold a code.</summary>
/// <param name="Id">The message.</param>
/// <param name="CaseId">The request it tells of.</param>
/// <param name="CaseNumber">That request's number.</param>
/// <param name="Channel">E-mail or SMS.</param>
/// <param name="MaskedTo">Address, masked.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Attempts">Tries.</param>
/// <param name="CreatedAt">Written, UTC.</param>
/// <param name="NextAttemptAt">Next try while it waits, UTC.</param>
/// <param name="SentAt">Taken by the gateway, UTC.</param>
/// <param name="SettledAt">Arrived or given up, UTC.</param>
/// <param name="LastError">What the gateway said last.</param>
/// <param name="CanRetry">True when trying again at once makes sense.</param>
public sealed record MessageRow(
    Guid Id, Guid? CaseId, string? CaseNumber, string Channel, string MaskedTo, string Subject, MessageStatus Status, int Attempts,
    DateTime CreatedAt, DateTime NextAttemptAt, DateTime? SentAt, DateTime? SettledAt, string? LastError, bool CanRetry);
