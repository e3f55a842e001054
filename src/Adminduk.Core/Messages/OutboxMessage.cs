using Adminduk.Core.Common;

namespace Adminduk.Core.Messages;

/// <summary>A message to a resident, saved with the act it tells of and sent afterwards, until delivered or given up.</summary>
public sealed class OutboxMessage : IRegional
{
    /// <summary>Characters an address may have.</summary>
    public const int LongestAddress = 120;

    /// <summary>Characters kept of an error.</summary>
    public const int LongestError = 500;

    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key; also the Message-ID of the mail and the id in the SMS file name.</summary>
    public Guid Id { get; init; }

    /// <summary>The case it tells of.</summary>
    public Guid? CaseId { get; init; }

    /// <summary><c>email</c> or <c>sms</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Address or number.</summary>
    [Sensitive]
    public required string To { get; init; }

    /// <summary>Subject of a mail.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Text; emptied once it has arrived, since it may hold a code that opens the case.</summary>
    [Sensitive]
    public required string Body { get; init; }

    /// <summary>Where it stands.</summary>
    public MessageStatus Status { get; set; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Written, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>Not before, UTC.</summary>
    public DateTime NextAttemptAt { get; set; }

    /// <summary>Accepted by the gateway, UTC.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Delivered or failed for good, UTC.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>What the gateway said last.</summary>
    public string? LastError { get; set; }
}

/// <summary>Where a message stands.</summary>
public enum MessageStatus
{
    /// <summary>Waiting to be sent.</summary>
    Pending,

    /// <summary>Handed to the gateway.</summary>
    Sent,

    /// <summary>The gateway reports delivery.</summary>
    Delivered,

    /// <summary>Given up.</summary>
    Failed,
}
