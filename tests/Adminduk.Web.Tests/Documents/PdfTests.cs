using System.Net;
using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Case = Adminduk.Core.Cases.Case;


namespace Adminduk.Web.Tests.Documents;

/// <summary>One finished family card, looked at by everybody who may and some who may not.</summary>
public sealed class PdfTests : IAsyncLifetime
{
    private CaseOffice office = null!;
    private Case @case = null!;
    private IssuedDocument document = null!;

    public async ValueTask InitializeAsync()
    {
        office = await CaseOffice.CreateAsync(Engine.Sqlite);
        @case = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new() { ["kind"] = "lost" });
        @case = await office.FinishAsync(@case.Id);
        await using var db = office.Open();
        document = await db.Documents.AsNoTracking().SingleAsync(d => d.CaseId == @case.Id);
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task The_holder_of_the_receipt_fetches_receipt_and_document_as_often_as_he_likes()
    {
        await using var visitor = new Visitor(office);
        var link = "/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(@case.Id);

        foreach (var address in new[] { $"{link}/resi.pdf", $"{link}/dokumen/{document.Id}.pdf", $"{link}/dokumen/{document.Id}.pdf" })
        {
            var answer = await visitor.GetAsync(address);

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        (await visitor.PageAsync(link)).QuerySelector($"a[href='{link}/dokumen/{document.Id}.pdf']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_receipt_does_not_open_the_document()
    {
        var other = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: 2), new() { ["kind"] = "lost" });
        await using var visitor = new Visitor(office);
        var link = "/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(other.Id);

        (await visitor.GetAsync($"{link}/dokumen/{document.Id}.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync($"{link}/resi.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Officers_of_the_area_see_document_and_receipt_and_others_do_not()
    {
        await using var here = new Visitor(office, actor: office.Officer("front-office"));
        await using var elsewhere = new Visitor(office, actor: office.NewOfficer("front-office", "lain", area: "21.01.05"));
        await using var nobody = new Visitor(office);

        foreach (var address in new[] { $"/dokumen/{document.Id}.pdf", $"/resi/{@case.Id}.pdf", $"/resi/{@case.Id}.pdf?lebar=80" })
        {
            (await here.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await elsewhere.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await nobody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
        }
    }

    [Fact]
    public async Task A_file_is_recognised_by_its_bytes_and_an_altered_one_is_not_accepted()
    {
        await using var visitor = new Visitor(office);
        var link = "/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(@case.Id);
        var pdf = await (await visitor.GetAsync($"{link}/dokumen/{document.Id}.pdf")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        byte[] altered = [.. pdf, .. "\n%tambahan"u8];

        var genuine = await VerdictAsync(visitor, pdf);
        var changed = await VerdictAsync(visitor, altered);
        var unknown = await VerdictAsync(visitor, Visitor.Pdf.Content);

        genuine.ShouldContain("Sah dan berlaku");
        genuine.ShouldContain("sertifikat UJI");
        genuine.ShouldNotContain(document.Number);
        genuine.ShouldNotContain("BUDI SANTOSO");
        genuine.ShouldContain("B••• S••••••");
        changed.ShouldContain("Berubah, jangan terima");
        unknown.ShouldContain("Tidak dikenal");
    }

    [Fact]
    public async Task A_code_in_force_withdrawn_and_unknown_get_their_verdicts()
    {
        var token = Core.Documents.Qr.VerificationToken.New();
        await using (var db = office.Open())
            await db.Documents.Where(d => d.Id == document.Id).ExecuteUpdateAsync(u => u.SetProperty(d => d.TokenHash, Core.Common.Secrets.Hash(token)), TestContext.Current.CancellationToken);
        await using var visitor = new Visitor(office);

        (await visitor.PostAsync("/verifikasi", ("Code", token.ToLowerInvariant().Insert(4, " ")))).Headers.Location!.ToString().ShouldBe("/verifikasi/" + token);
        (await visitor.PageAsync("/verifikasi/" + token)).QuerySelector(".adm-verdict--green")!.TextContent.ShouldContain("Sah dan berlaku");
        await using (var db = office.Open())
            await db.Documents.Where(d => d.Id == document.Id).ExecuteUpdateAsync(u => u.SetProperty(d => d.Status, DocumentStatus.Withdrawn), TestContext.Current.CancellationToken);
        (await visitor.PageAsync("/verifikasi/" + token)).QuerySelector(".adm-verdict--amber")!.TextContent.ShouldContain("Sah, sudah dicabut");
        (await visitor.PageAsync("/verifikasi/" + Core.Documents.Qr.VerificationToken.New())).QuerySelector(".adm-verdict--red")!.TextContent.ShouldContain("Tidak dikenal");
        (await visitor.PageAsync("/verifikasi/%3Cscript%3E")).QuerySelector(".adm-verdict--red")!.TextContent.ShouldContain("Tidak dikenal");
    }

    private static async Task<string> VerdictAsync(Visitor visitor, byte[] pdf) =>
        (await ShellHost.ParseAsync(await visitor.SendAsync("/verifikasi", [], [("Pdf", ("dokumen.pdf", pdf))]))).QuerySelector("main")!.TextContent;
}
