using Adminduk.Core.Common;
using Adminduk.Core.Messages;
using Adminduk.Core.Organisation;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Messages;

public sealed class MessageDeskTests
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Engines))]
    public async Task Officers_see_messages_masked_newest_first_and_filtered(Engine engine)
    {
        await using var room = await RoomAsync(engine);
        await using var db = room.Office.Open();
        var desk = Desk(room, db);

        var all = (await desk.ListAsync(new MessageFilter(), Officer(Roles.Administrator), ct)).Value;
        var failed = (await desk.ListAsync(new MessageFilter(MessageStatus.Failed), Officer(Roles.FrontOffice), ct)).Value;
        var sms = (await desk.ListAsync(new MessageFilter(Channel: Outbox.Sms), Officer(Roles.FrontOffice), ct)).Value;

        all.Total.ShouldBe(3);
        all.Items.Select(m => m.MaskedTo).ShouldAllBe(a => a.Contains("••••"));
        failed.Items.Single().CanRetry.ShouldBeTrue();
        sms.Items.Single().MaskedTo.ShouldBe("+628123••••890");
        (await desk.ListAsync(new MessageFilter(CaseNumber: "BTN-KK-2026-999999"), Officer(Roles.Administrator), ct)).Value.Total.ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_district_sees_only_messages_about_its_own_requests(Engine engine)
    {
        await using var room = await RoomAsync(engine);
        await using var db = room.Office.Open();

        (await Desk(room, db).ListAsync(new MessageFilter(), Officer(Roles.FrontOffice, "21.01.05"), ct)).Value.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(Roles.ServiceOfficer)]
    [InlineData(Roles.RegisterReader)]
    [InlineData(Roles.OfficeHead)]
    public async Task Other_roles_see_and_resend_nothing(string role)
    {
        await using var room = await RoomAsync(Engine.Sqlite);
        await using var db = room.Office.Open();
        var desk = Desk(room, db);
        var failed = await db.Outbox.SingleAsync(m => m.Status == MessageStatus.Failed, ct);

        (await desk.ListAsync(new MessageFilter(), Officer(role), ct)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await desk.RetryAsync(failed.Id, Officer(role), ct)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_failed_message_is_tried_again_and_that_is_on_record(Engine engine)
    {
        await using var room = await RoomAsync(engine);
        await using var db = room.Office.Open();
        var id = (await db.Outbox.AsNoTracking().SingleAsync(m => m.Status == MessageStatus.Failed, ct)).Id;

        (await Desk(room, db).RetryAsync(id, Officer(Roles.FrontOffice), ct)).Ok.ShouldBeTrue();

        await using var after = room.Office.Open();
        var message = await after.Outbox.SingleAsync(m => m.Id == id, ct);
        (message.Status, message.Attempts, message.NextAttemptAt, message.SettledAt).ShouldBe((MessageStatus.Pending, 0, room.Office.Time.Now, null));
        (await after.ProcessEvents.SingleAsync(e => e.SubjectId == id, ct)).Name.ShouldBe("message.retried");
    }

    [Fact]
    public async Task What_was_sent_or_may_be_in_a_senders_hands_is_not_sent_again()
    {
        await using var room = await RoomAsync(Engine.Sqlite);
        await using var db = room.Office.Open();
        var sent = await db.Outbox.SingleAsync(m => m.Status == MessageStatus.Sent, ct);
        var due = await db.Outbox.SingleAsync(m => m.Status == MessageStatus.Pending, ct);

        (await Desk(room, db).RetryAsync(sent.Id, Officer(Roles.Administrator), ct)).Error!.Code.ShouldBe("messages.already-sent");
        (await Desk(room, db).RetryAsync(due.Id, Officer(Roles.Administrator), ct)).Error!.Code.ShouldBe("messages.already-due");
        (await Desk(room, db).RetryAsync(Guid.Empty, Officer(Roles.Administrator), ct)).Error!.Code.ShouldBe("messages.unknown");
    }

    /// <summary>One mail sent, one refused, one SMS waiting.</summary>
    private async Task<MailRoom> RoomAsync(Engine engine)
    {
        var room = await MailRoom.OpenAsync(engine);
        await room.EnqueueAsync(1);
        await room.EnqueueAsync(1, "unknown@example.org", "081234567890");
        await room.Pump(new ScriptedGateway(m => m.To.StartsWith("unknown", StringComparison.Ordinal) ? new GatewayAnswer(GatewayVerdict.Refused) : GatewayAnswer.Accepted)).RunOnceAsync(ct);
        return room;
    }

    private static MessageDesk Desk(MailRoom room, Core.Data.AdmindukDbContext db) => new(db, room.Office.Regency, room.Office.Clock);

    private static Actor Officer(string role, string area = "21.01") => new(ActorKind.Officer, new Guid("0198f5e2-2ab1-7cc1-9b2a-000000000001"), "Rina")
    {
        Grants = [new Grant(role, area, null, Guid.Empty, "Petugas", Guid.Empty, "Kantor", "office", HasCounter: true)],
    };
}
