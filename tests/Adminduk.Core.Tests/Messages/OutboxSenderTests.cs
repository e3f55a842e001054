using Adminduk.Core.Messages;
using Adminduk.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Adminduk.Core.Tests.Messages;

public sealed class OutboxSenderTests
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Engines))]
    public async Task A_committed_message_is_sent_without_anybody_asking(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        var gateway = new ScriptedGateway();
        using var sender = new OutboxSender(room.Pump(gateway), NullLogger<OutboxSender>.Instance);
        await sender.StartAsync(ct);

        await room.EnqueueAsync(1);

        await Eventually.BeTrueAsync(() => gateway.Given.Count == 1, "the message is sent");
        await sender.StopAsync(ct);
    }

    [Fact]
    public async Task A_round_that_fails_does_not_end_the_sender()
    {
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        var calls = 0;
        var gateway = new ScriptedGateway(_ => Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException("bug") : GatewayAnswer.Accepted);
        using var sender = new OutboxSender(room.Pump(gateway), NullLogger<OutboxSender>.Instance);
        await sender.StartAsync(ct);

        await room.EnqueueAsync(1);
        await Eventually.BeTrueAsync(() => calls == 1, "the first round fails");
        await room.EnqueueAsync(1);

        await Eventually.BeTrueAsync(() => calls > 1, "a later round sends");
        await sender.StopAsync(ct);
    }
}
