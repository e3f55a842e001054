namespace Adminduk.Core.Messages;

/// <summary>A way out of the house.</summary>
public interface IMessageGateway
{
    /// <summary><see cref="Outbox.Email"/> or <see cref="Outbox.Sms"/>.</summary>
    string Channel { get; }

    /// <summary>True when the gateway tells later whether a message arrived; otherwise acceptance is the last word.</summary>
    bool ReportsDelivery { get; }

    /// <summary>Hands one message over. The same message may come twice after a crash: the gateway does what it can to send it once.</summary>
    Task<GatewayAnswer> SendAsync(OutboxMessage message, CancellationToken ct);

    /// <summary>What became of an accepted message, or null while it is under way.</summary>
    GatewayAnswer? Report(OutboxMessage message);

    /// <summary>The report is on record: traces of the message at the gateway may go.</summary>
    void Forget(OutboxMessage message);
}
