using Adminduk.Core.Messages;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Messages;

public sealed class OutboxPumpTests
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Engines))]
    public async Task Many_servers_send_each_message_once(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(120);
        var gateway = new ScriptedGateway();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => room.Pump(gateway).RunOnceAsync(ct))));
        await room.Pump(gateway).RunOnceAsync(ct);

        gateway.Given.Count.ShouldBe(120);
        gateway.Given.Distinct().Count().ShouldBe(120);
        (await room.ReadAsync()).ShouldAllBe(m => m.Status == MessageStatus.Sent && m.Attempts == 1 && m.SentAt == room.Office.Time.Now);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_text_with_its_code_goes_once_the_mail_is_out(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1);

        await room.Pump(new ScriptedGateway()).RunOnceAsync(ct);

        var message = (await room.ReadAsync()).Single();
        (message.Body, message.SettledAt).ShouldBe(("", room.Office.Time.Now));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task What_fails_waits_longer_each_time_and_is_given_up_in_the_end(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1);
        var gateway = new ScriptedGateway(_ => new GatewayAnswer(GatewayVerdict.TryLater, "452 <siti@example.org> mailbox full"));
        var begin = room.Office.Time.Now;

        for (var attempt = 1; attempt < RetrySchedule.MaxAttempts; attempt++)
        {
            await room.Pump(gateway).RunOnceAsync(ct);
            await room.Pump(gateway).RunOnceAsync(ct);
            var waiting = (await room.ReadAsync()).Single();
            (waiting.Status, waiting.Attempts).ShouldBe((MessageStatus.Pending, attempt));
            (waiting.NextAttemptAt - room.Office.Time.Now).TotalMinutes.ShouldBeInRange(0.79 * Math.Min(360, Math.Pow(2, attempt - 1)), 1.21 * Math.Min(360, Math.Pow(2, attempt - 1)));
            room.Office.Time.Now = waiting.NextAttemptAt;
        }

        await room.Pump(gateway).RunOnceAsync(ct);
        var last = (await room.ReadAsync()).Single();
        (last.Status, last.LastError).ShouldBe((MessageStatus.Failed, "452 <si••••@example.org> mailbox full"));
        last.Body.ShouldNotBeEmpty();
        (room.Office.Time.Now - begin).TotalDays.ShouldBeInRange(4, 8);
        gateway.Given.Count.ShouldBe(RetrySchedule.MaxAttempts);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_address_refused_for_good_is_given_up_at_once(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1);

        await room.Pump(new ScriptedGateway(_ => new GatewayAnswer(GatewayVerdict.Refused, "550"))).RunOnceAsync(ct);

        (await room.ReadAsync()).Single().Status.ShouldBe(MessageStatus.Failed);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_gateway_that_is_down_costs_one_try_not_one_for_each_message(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(25);
        var down = new ScriptedGateway(_ => new GatewayAnswer(GatewayVerdict.Unreachable, "connection refused"));

        await room.Pump(down).RunOnceAsync(ct);

        down.Given.Count.ShouldBe(1);
        (await room.ReadAsync()).Count(m => m.Attempts == 0 && m.NextAttemptAt <= room.Office.Time.Now).ShouldBe(24);

        room.Office.Time.Advance(TimeSpan.FromMinutes(2));
        await room.Pump(new ScriptedGateway()).RunOnceAsync(ct);
        (await room.ReadAsync()).ShouldAllBe(m => m.Status == MessageStatus.Sent);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_message_in_the_hands_of_a_dead_server_is_taken_over_when_the_lease_ends(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1);
        var gateway = new ScriptedGateway();
        await Should.ThrowAsync<InvalidOperationException>(() => room.Pump(new DyingGateway(gateway)).RunOnceAsync(ct));

        await room.Pump(gateway).RunOnceAsync(ct);
        gateway.Given.Count.ShouldBe(1);

        room.Office.Time.Advance(TimeSpan.FromMinutes(6));
        await room.Pump(gateway).RunOnceAsync(ct);
        gateway.Given.Count.ShouldBe(2);
        gateway.Given.Distinct().ShouldHaveSingleItem();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_overstays_the_lease_changes_nothing(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1);
        var slow = new ScriptedGateway(_ =>
        {
            room.Office.Time.Advance(TimeSpan.FromMinutes(6));
            room.Pump(new ScriptedGateway()).RunOnceAsync(ct).GetAwaiter().GetResult();
            return new GatewayAnswer(GatewayVerdict.Refused, "too late");
        });

        await room.Pump(slow).RunOnceAsync(ct);

        (await room.ReadAsync()).Single().Status.ShouldBe(MessageStatus.Sent);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task What_no_channel_could_send_for_two_weeks_is_given_up_visibly(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1, email: null, phone: "081234567890");
        room.Office.Time.Advance(TimeSpan.FromDays(15));

        await room.Pump(new ScriptedGateway()).RunOnceAsync(ct);

        var message = (await room.ReadAsync()).Single();
        message.Status.ShouldBe(MessageStatus.Failed);
        message.LastError!.ShouldContain("Setel saluran");
    }
}
