using System.Collections.Concurrent;
using Adminduk.Core.Messages;

namespace Adminduk.Core.Tests.Messages;

/// <summary>A gateway that answers as the test says and remembers what it was given.</summary>
internal sealed class ScriptedGateway(Func<OutboxMessage, GatewayAnswer> answer) : IMessageGateway
{
    public ScriptedGateway()
        : this(_ => GatewayAnswer.Accepted)
    {
    }

    public ConcurrentQueue<Guid> Given { get; } = [];

    public string Channel => Outbox.Email;

    public bool ReportsDelivery => false;

    public Task<GatewayAnswer> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        Given.Enqueue(message.Id);
        return Task.FromResult(answer(message));
    }

    public GatewayAnswer? Report(OutboxMessage message) => null;

    public void Forget(OutboxMessage message)
    {
    }
}

/// <summary>Hands over for real, then the server dies before it can record that.</summary>
internal sealed class DyingGateway(IMessageGateway real) : IMessageGateway
{
    public string Channel => real.Channel;

    public bool ReportsDelivery => real.ReportsDelivery;

    public async Task<GatewayAnswer> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        await real.SendAsync(message, ct);
        throw new InvalidOperationException("The server died here.");
    }

    public GatewayAnswer? Report(OutboxMessage message) => real.Report(message);

    public void Forget(OutboxMessage message) => real.Forget(message);
}
