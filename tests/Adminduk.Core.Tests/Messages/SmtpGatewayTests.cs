using Adminduk.Core.Messages;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Messages;

public sealed class SmtpGatewayTests : IDisposable
{
    private readonly MailSink sink = new();
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    private SmtpGateway Gateway => new(new SmtpOptions { Host = "127.0.0.1", Port = sink.Port, StartTls = false, From = "layanan@bintan.example", FromName = "Disdukcapil Bintan" });

    [Fact]
    public async Task A_mail_arrives_with_its_words_and_its_id()
    {
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        await sink.StartAsync();
        await room.EnqueueAsync(1);

        await room.Pump(Gateway).RunOnceAsync(ct);

        var message = (await room.ReadAsync()).Single();
        message.Status.ShouldBe(MessageStatus.Sent);
        var mail = (await sink.ReadAsync()).Single();
        mail.Id.ShouldBe($"<{message.Id:N}@bintan.example>");
        (mail.To, mail.Subject).ShouldBe(("siti@example.org", "Resi permohonan BTN-KK-2026-000123"));
        mail.From.ShouldContain("Disdukcapil Bintan");
        mail.Body.ReplaceLineEndings("\n").ShouldContain("Kode: K7M-2XP\nSelesai paling lambat Rabu, 25 November 2026.");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nothing_is_lost_while_the_mail_server_is_down(Engine engine)
    {
        await using var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(12);
        await room.Pump(Gateway).RunOnceAsync(ct);
        (await room.ReadAsync()).ShouldAllBe(m => m.Status == MessageStatus.Pending);
        (await room.ReadAsync()).Count(m => m.LastError != null).ShouldBe(1);

        await sink.StartAsync();
        room.Office.Time.Advance(TimeSpan.FromMinutes(2));
        await room.Pump(Gateway).RunOnceAsync(ct);

        (await room.ReadAsync()).ShouldAllBe(m => m.Status == MessageStatus.Sent && m.LastError == null);
        (await sink.ReadAsync()).Select(m => m.Id).Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public async Task A_crash_after_sending_repeats_the_mail_under_the_same_id()
    {
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        await sink.StartAsync();
        await room.EnqueueAsync(1);
        await Should.ThrowAsync<InvalidOperationException>(() => room.Pump(new DyingGateway(Gateway)).RunOnceAsync(ct));

        room.Office.Time.Advance(TimeSpan.FromMinutes(6));
        await room.Pump(Gateway).RunOnceAsync(ct);

        var mails = await sink.ReadAsync();
        mails.Count.ShouldBe(2);
        mails.Select(m => m.Id).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_is_given_up_and_its_address_stays_masked()
    {
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        await sink.StartAsync();
        await room.EnqueueAsync(1, "unknown@example.org");
        await room.EnqueueAsync(1);

        await room.Pump(Gateway).RunOnceAsync(ct);

        var messages = await room.ReadAsync();
        messages.Single(m => m.To == "siti@example.org").Status.ShouldBe(MessageStatus.Sent);
        var failed = messages.Single(m => m.To == "unknown@example.org");
        failed.Status.ShouldBe(MessageStatus.Failed);
        failed.LastError!.ShouldNotContain("unknown@");
    }

    [Fact]
    public async Task A_server_without_starttls_gets_nothing_when_encryption_is_asked_for()
    {
        await sink.StartAsync();
        var strict = new SmtpGateway(new SmtpOptions { Host = "127.0.0.1", Port = sink.Port, StartTls = true, From = "layanan@bintan.example" });
        await using var room = await MailRoom.OpenAsync(Engine.Sqlite);
        await room.EnqueueAsync(1);

        await room.Pump(strict).RunOnceAsync(ct);

        (await room.ReadAsync()).Single().Status.ShouldBe(MessageStatus.Pending);
        (await sink.ReadAsync()).ShouldBeEmpty();
    }

    public void Dispose() => sink.Dispose();
}
