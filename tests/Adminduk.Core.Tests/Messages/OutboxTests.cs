using Adminduk.Core.Messages;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Messages;

public sealed class OutboxTests
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Engines))]
    public async Task Messages_come_to_be_with_their_act_or_not_at_all(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using (var db = office.Open())
        await using (await db.BeginAsync(ct))
        {
            db.Enqueue(Notices.Both, Notices.All[0], office.Time.Now);
            await db.SaveChangesAsync(ct);
        }

        await using var after = office.Open();
        (await after.Outbox.CountAsync(ct)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_notice_goes_to_each_address_given(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);

        var messages = await EnqueueAsync(office, Notices.Both);

        messages.Select(m => (m.Channel, m.To, m.Status)).ShouldBe(
            [("email", "siti@example.org", MessageStatus.Pending), ("sms", "+6281234567890", MessageStatus.Pending)]);
        messages[0].Subject.ShouldBe("Permohonan BTN-KK-2026-000123 sudah kami terima");
    }

    [Fact]
    public async Task Without_an_address_there_is_no_message()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);

        (await EnqueueAsync(office, new Recipient(null, " ", "id"))).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_address_that_cannot_be_used_is_a_failed_message_for_all_to_see(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);

        var messages = await EnqueueAsync(office, new Recipient("siti@@x\r\nBcc: y@z", "../../etc", "id"));

        messages.ShouldAllBe(m => m.Status == MessageStatus.Failed && m.SettledAt == office.Time.Now);
        messages.Select(m => m.LastError).ShouldBe([
            "Alamat e-mail ini tidak dapat dibaca. Perbaiki di data pemohon, atau hubungi dengan cara lain.",
            "Nomor telepon ini tidak dapat dibaca. Perbaiki di data pemohon, atau hubungi dengan cara lain."]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_sender_wakes_at_the_commit_and_not_before(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        await using var act = await db.BeginAsync(ct);
        db.Enqueue(Notices.Both, Notices.All[0], office.Time.Now);
        var signal = OutboxSignal.Instance.Next;
        await db.SaveChangesAsync(ct);

        await act.CommitAsync(ct);

        await signal.WaitAsync(TimeSpan.FromSeconds(10), ct);
        signal.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private async Task<List<OutboxMessage>> EnqueueAsync(TestOffice office, Recipient to)
    {
        await using var db = office.Open();
        db.Enqueue(to, Notices.All[0], office.Time.Now);
        await db.SaveChangesAsync(ct);
        return await db.Outbox.OrderBy(m => m.Channel).ToListAsync(ct);
    }
}
