using System.Net;
using System.Text;
using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Hosting;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Acts;

/// <summary>The register books of acts on the pages of Bintan's demo staff.</summary>
public sealed class ActPageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string Nik = "2101040101500001";

    [Fact]
    public async Task An_act_is_found_by_number_name_and_nik_and_its_page_reads_text_margin_and_old_text_with_nik_masked()
    {
        var act = await AddAsync("WALUYO JATI");

        foreach (var search in new[] { act.Number, "waluyo", Nik })
            (await office.OpenAsync("kasi", $"/akta/kematian?tahun=2026&cari={search}")).QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")).ShouldContain($"/akta/{act.Id}");
        (await office.OpenAsync("kasi", "/akta/kematian?cari=TIDAKADA")).QuerySelector("main")!.Seen().ShouldContain("Tidak ada akta");
        var page = await office.OpenAsync("kasi", $"/akta/{act.Id}");

        page.QuerySelector("section[aria-labelledby=isi]")!.Seen().ShouldContain("TANJUNGPINANG");
        page.QuerySelector("section[aria-labelledby=pinggir]")!.Seen().ShouldSatisfyAllConditions(t => t.ShouldContain("Tempat meninggal dibetulkan"), t => t.ShouldContain("KIJANG"));
        page.DocumentElement.OuterHtml.ShouldNotContain(Nik);
        page.QuerySelector("form[action*='handler=Shelve']").ShouldBeNull();
    }

    [Fact]
    public async Task Whole_nik_take_a_reason_and_go_on_the_record()
    {
        var act = await AddAsync("REVA LESTARI");
        var visitor = await office.AsAsync("petugas");
        var form = (await visitor.PageAsync($"/akta/{act.Id}")).QuerySelector<IHtmlFormElement>($"form[action='/akta/{act.Id}']")!;

        var refused = await visitor.SubmitAsync(form, ("reason", "ya"));
        var shown = await visitor.SubmitAsync(form, ("reason", "Dicocokkan dengan register kertas"));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DemoVisitor.ParseAsync(shown)).QuerySelector("section[aria-labelledby=orang]")!.Seen().Replace(" ", "", StringComparison.Ordinal).ShouldContain(Nik);
        await using var db = office.Office.Open();
        (await db.ProcessEvents.CountAsync(e => e.Name == "act.numbers-revealed" && e.SubjectId == act.Id)).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "JPR-44")]
    public async Task The_keeper_says_where_paper_lies_and_attaches_scans_that_heads_read()
    {
        var act = await AddAsync("ARSIPA DEWI");
        var visitor = await office.AsAsync("loket");
        var page = await visitor.PageAsync($"/akta/{act.Id}");

        var shelved = await visitor.SubmitAsync(Form(page, "Shelve"), ("Room", "Arsip 1"), ("Cabinet", "3"), ("Box", "12"), ("Sheet", "45"));
        await visitor.SubmitAsync(Form(page, "Shelve"), ("Room", "Arsip 2"), ("Cabinet", "1"), ("Box", ""), ("Sheet", "45"));
        var tooLong = await visitor.SubmitAsync(Form(page, "Shelve"), ("Room", new string('x', 41)));
        var scanned = await visitor.SubmitFileAsync(Form(page, "Scan"), "scan", "lembar 45.pdf", Pdf());
        var wrong = await visitor.SubmitFileAsync(Form(page, "Scan"), "scan", "lembar.docx", [1, 2, 3]);

        ((int)shelved.StatusCode, (int)tooLong.StatusCode, (int)scanned.StatusCode).ShouldBe((302, 400, 302));
        ((int)wrong.StatusCode).ShouldBeInRange(400, 422);
        var head = await office.OpenAsync("kabid", $"/akta/{act.Id}");
        head.QuerySelector("section[aria-labelledby=arsip]")!.Seen().ShouldSatisfyAllConditions(t => t.ShouldContain("Arsip 2, 1, 45"), t => t.ShouldContain("Arsip 1, 3, 12, 45"), t => t.ShouldContain("lembar 45.pdf"));
        var scan = await (await office.AsAsync("kabid")).GetAsync(head.QuerySelector("a[href^='/akta/pindaian/']")!.GetAttribute("href")!);
        scan.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await (await office.AsAsync("baca")).GetAsync(head.QuerySelector("a[href^='/akta/pindaian/']")!.GetAttribute("href")!)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_goes_out_as_Excel_and_the_page_on_paper_both_on_the_record()
    {
        var act = await AddAsync("CETAK RAHARJO");
        var visitor = await office.AsAsync("kasi");

        var excel = await visitor.SubmitAsync(Form(await visitor.PageAsync("/akta/kematian"), "Excel"));
        var printed = await visitor.SubmitAsync(Form(await visitor.PageAsync($"/akta/{act.Id}"), "Print"));

        excel.Content.Headers.ContentDisposition!.FileName.ShouldBe("acts.xlsx");
        printed.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        await using var db = office.Office.Open();
        (await db.Processes.CountAsync(p => p.Type == "list.exported")).ShouldBe(1);
        (await db.ProcessEvents.CountAsync(e => e.Name == "act.printed" && e.SubjectId == act.Id)).ShouldBe(1);
    }

    [Theory]
    [InlineData("baca", 403)]
    [InlineData("loket-kijang", 403)]
    [InlineData("cetak", 403)]
    [InlineData("admin", 403)]
    [InlineData("kadis", 200)]
    public async Task Only_officers_of_the_whole_office_open_the_books(string login, int status)
    {
        var visitor = await office.AsAsync(login);

        ((int)(await visitor.GetAsync("/akta")).StatusCode).ShouldBe(status);
        (await visitor.PageAsync(login == "admin" ? "/kelola" : "/penduduk")).QuerySelectorAll("nav a[href='/akta']").Length.ShouldBe(status == 200 ? 1 : 0);
    }

    [Fact]
    public async Task An_unknown_book_or_act_is_not_there()
    {
        var visitor = await office.AsAsync("loket");

        (await visitor.GetAsync("/akta/lain")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync($"/akta/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await office.Anybody().GetAsync("/akta")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static IHtmlFormElement Form(IDocument page, string handler) => page.QuerySelector<IHtmlFormElement>($"form[action*='handler={handler}']")!;

    // A death that was corrected once.
    private async Task<Act> AddAsync(string name)
    {
        await using var db = office.Office.Open();
        var (today, process) = (office.Office.Office.Clock.Today, db.Begin("test.act-added", Actor.System, office.Office.Office.Clock.Now));
        var content = new DeathContent(name, Nik, Sex.Male, "KIJANG", new DateOnly(1950, 1, 1), new DateOnly(2026, 8, 1), null, "KIJANG", "AYAH", "IBU", Citizenship.Indonesian);
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        var act = await ActRegister.RegisterAsync(db, process, new ActDraft(ActKind.Death, content.DiedOn, false, content, [new NamedPerson(ActRole.Subject, null, Nik, name)], null), today, CancellationToken.None);
        act.Correct(ActRegister.Write(content with { DiedIn = "TANJUNGPINANG" }), "SPTJM F-2.04B", process, today, null);
        act.Note(NoteKind.Correction, "Tempat meninggal dibetulkan dari \"KIJANG\" menjadi \"TANJUNGPINANG\".", "SPTJM F-2.04B", process, today, null);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return act;
    }

    private static byte[] Pdf() => Encoding.ASCII.GetBytes("""
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """);
}
