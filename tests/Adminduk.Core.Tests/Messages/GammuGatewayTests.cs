using Adminduk.Core.Messages;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Messages;

public sealed class GammuGatewayTests : IDisposable
{
    private readonly SmsDaemon daemon = new();
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    private GammuGateway Gateway => new(new GammuOptions { Folder = daemon.Folder });

    [Theory, ClassData(typeof(Engines))]
    public async Task Messages_wait_for_the_daemon_and_are_delivered_when_it_comes(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(3, email: null, phone: "0812-3456-7890");
        await room.Pump(Gateway).RunOnceAsync(ct);
        (await room.ReadAsync()).ShouldAllBe(m => m.Status == MessageStatus.Sent && m.SettledAt == null && m.Body != "");

        daemon.Start();
        await Eventually.BeTrueAsync(() => daemon.In("sent").Count == 3, "gammu-smsd sends three messages");
        await room.Pump(Gateway).RunOnceAsync(ct);

        (await room.ReadAsync()).ShouldAllBe(m => m.Status == MessageStatus.Delivered && m.SettledAt != null && m.Body == "");
        daemon.In("sent").ShouldBeEmpty();
        daemon.Transmitted().ShouldAllBe(l => l.Contains("to +6281234567890", StringComparison.Ordinal));
        daemon.Transmitted().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_long_text_is_sent_in_parts()
    {
        var message = Message(new string('a', 400));
        await Gateway.SendAsync(message, ct);

        daemon.Start();
        await Eventually.BeTrueAsync(() => Gateway.Report(message) is not null, "gammu-smsd sends the message");

        Gateway.Report(message)!.Verdict.ShouldBe(GatewayVerdict.Accepted);
        daemon.Transmitted().Count().ShouldBe(SmsText.Parts(message.Body));
    }

    [Fact]
    public async Task A_crash_after_sending_does_not_send_twice()
    {
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        await room.EnqueueAsync(1, email: null, phone: "081234567890");
        await Should.ThrowAsync<InvalidOperationException>(() => room.Pump(new DyingGateway(Gateway)).RunOnceAsync(ct));
        daemon.Start();
        await Eventually.BeTrueAsync(() => daemon.In("sent").Count == 1, "gammu-smsd sends the message");

        room.Office.Time.Advance(TimeSpan.FromMinutes(6));
        await room.Pump(Gateway).RunOnceAsync(ct);

        (await room.ReadAsync()).Single().Status.ShouldBe(MessageStatus.Delivered);
        daemon.In("outbox").ShouldBeEmpty();
        daemon.Transmitted().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_the_daemon_could_not_send_is_tried_again()
    {
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        await room.EnqueueAsync(1, email: null, phone: "081234567890");
        await room.Pump(Gateway).RunOnceAsync(ct);
        var dropped = daemon.In("outbox").Single();
        File.Move(dropped, dropped.Replace("/outbox/", "/error/", StringComparison.Ordinal));

        await room.Pump(Gateway).RunOnceAsync(ct);
        var waiting = (await room.ReadAsync()).Single();
        (waiting.Status, waiting.LastError!.Contains("gammu-smsd", StringComparison.Ordinal)).ShouldBe((MessageStatus.Pending, true));

        room.Office.Time.Now = waiting.NextAttemptAt;
        await room.Pump(Gateway).RunOnceAsync(ct);
        daemon.In("outbox").ShouldHaveSingleItem();
        daemon.In("error").ShouldBeEmpty();
    }

    [Fact]
    public async Task Folders_that_are_missing_make_the_gateway_unreachable()
    {
        var nowhere = new GammuGateway(new GammuOptions { Folder = Path.Combine(daemon.Folder, "nowhere") });

        (await nowhere.SendAsync(Message("x"), ct)).Verdict.ShouldBe(GatewayVerdict.Unreachable);
    }

    [Fact]
    public async Task Only_a_number_becomes_part_of_a_file_name()
    {
        (await Gateway.SendAsync(Message("x", to: "../../../tmp/x"), ct)).Verdict.ShouldBe(GatewayVerdict.Refused);

        daemon.In("outbox").ShouldBeEmpty();
    }

    public void Dispose() => daemon.Dispose();

    private static OutboxMessage Message(string text, string to = "+6281234567890") =>
        new() { Id = new Guid("0198f5e2-2ab1-7cc1-9b2a-001122334455"), Channel = Outbox.Sms, To = to, Body = text, CreatedAt = FakeTime.Start };
}
