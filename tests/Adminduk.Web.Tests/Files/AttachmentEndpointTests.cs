using System.Net;
using Adminduk.Core.Cases;
using Adminduk.Core.Files;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Files;

public sealed class AttachmentEndpointTests
{
    private static readonly byte[] Content = [0xFF, 0xD8, 0xFF, 0xD9];

    [Fact]
    public async Task A_picture_is_shown_with_every_door_shut()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office.Office);
        using var officer = await DemoVisitor.SignedInAsync(site, "loket");
        var id = await AddAsync(office, "image/jpeg", "kartu \"keluarga\"\r\n.jpg");

        var answer = await officer.GetAsync($"/lampiran/{id}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Content);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox; default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("application/pdf", "?unduh=true", "attachment", "application/pdf")]
    [InlineData("application/pdf", "", "inline", "application/pdf")]
    [InlineData("text/html", "", "attachment", "application/octet-stream")]
    [InlineData("image/svg+xml", "", "attachment", "application/octet-stream")]
    public async Task Only_pictures_and_pdf_are_ever_shown(string stored, string query, string disposition, string type)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office.Office);
        using var officer = await DemoVisitor.SignedInAsync(site, "loket");
        var id = await AddAsync(office, stored, "x");

        var answer = await officer.GetAsync($"/lampiran/{id}{query}");

        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe(disposition);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task A_file_of_another_area_and_no_file_get_the_same_answer()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office.Office);
        using var stranger = await DemoVisitor.SignedInAsync(site, "loket-toapaya");
        using var nobody = new DemoVisitor(site);
        var id = await AddAsync(office, "image/jpeg", "x");

        var foreign = await stranger.GetAsync($"/lampiran/{id}");
        var missing = await stranger.GetAsync($"/lampiran/{Guid.Empty}");

        (foreign.StatusCode, missing.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await DemoVisitor.ParseAsync(foreign)).QuerySelector("main")!.TextContent.ShouldBe((await DemoVisitor.ParseAsync(missing)).QuerySelector("main")!.TextContent);
        (await nobody.GetAsync($"/lampiran/{id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<Guid> AddAsync(CaseOffice office, string type, string name)
    {
        var family = await office.AddFamilyAsync(village: "21.01.04.2001");
        var hash = (await office.WithAsync((IFileStore files) => files.PutAsync(Content, CancellationToken.None))).Value;
        var request = await office.RequestAsync("kartu-keluarga", family, new Dictionary<string, string> { ["kind"] = "lost" });
        var requirement = office.Catalogue.InForce("kartu-keluarga", office.Office.Clock.Today)!.Requirements[0].Id;
        var filed = CaseWalks.Expect(await office.FileAsync(request with { Files = [new FiledAttachment(requirement, hash, type, name, Content.Length)] }));
        await using var db = office.Open();
        return (await db.Attachments.SingleAsync(a => a.CaseId == filed.Id)).Id;
    }
}
