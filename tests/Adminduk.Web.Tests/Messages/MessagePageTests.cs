using System.Net;
using Adminduk.Core.Common;
using Adminduk.Core.Messages;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Messages;

public sealed class MessagePageTests
{
    private const string Address = "/kelola/pesan";

    [Fact]
    public async Task Front_office_sees_what_failed_masked_and_tries_it_again()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office);
        using var officer = await DemoVisitor.SignedInAsync(site, "loket");
        var id = await FailAsync(office);

        var page = await officer.PageAsync(Address + "?status=Failed");
        page.Body!.TextContent.ShouldContain("si••••@example.org");
        page.Body.TextContent.ShouldContain("550 no such mailbox");
        page.Body.InnerHtml.ShouldNotContain("siti@example.org");
        page.Body.InnerHtml.ShouldNotContain("secret text");
        page.Body.TextContent.ShouldContain("E-mail belum disetel");

        var answer = await officer.PostAsync(Address, Address, ("id", id.ToString()));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.PageAsync(Address)).Body!.TextContent.ShouldContain("segera dikirim lagi");
        await using var db = office.Open();
        (await db.Outbox.SingleAsync(m => m.Id == id)).Status.ShouldBe(MessageStatus.Pending);
    }

    [Fact]
    public async Task A_message_that_is_not_there_is_told_so()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office);
        using var officer = await DemoVisitor.SignedInAsync(site, "loket");
        await FailAsync(office);

        (await officer.PostAsync(Address, Address, ("id", Guid.Empty.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Other_officers_may_not_look_and_strangers_are_sent_to_sign_in()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office);
        using var reader = await DemoVisitor.SignedInAsync(site, "petugas");
        using var stranger = new DemoVisitor(site);

        (await reader.GetAsync(Address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var sent = await stranger.GetAsync(Address);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        sent.Headers.Location!.ToString().ShouldContain("/masuk");
    }

    [Fact]
    public async Task An_empty_list_says_why()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite, 3671);
        await using var site = new OfficeSite(office, "tangerang");
        using var officer = await DemoVisitor.SignedInAsync(site, "admin");

        (await officer.PageAsync(Address)).Body!.TextContent.ShouldContain("Belum ada pesan");
        (await officer.PageAsync(Address + "?saluran=sms")).Body!.TextContent.ShouldContain("Tidak ada pesan yang cocok");
    }

    private static async Task<Guid> FailAsync(TestOffice office)
    {
        await using var db = office.Open();
        var message = new OutboxMessage
        {
            Id = Ids.New(office.Time.Now),
            Channel = Outbox.Email,
            To = "siti@example.org",
            Subject = "Permohonan siap diambil",
            Body = "secret text",
            Status = MessageStatus.Failed,
            LastError = "550 no such mailbox",
            CreatedAt = office.Time.Now,
            NextAttemptAt = office.Time.Now,
        };
        db.Add(message);
        await db.SaveChangesAsync();
        return message.Id;
    }
}
