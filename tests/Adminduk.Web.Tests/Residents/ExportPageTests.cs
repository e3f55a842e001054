using System.IO.Compression;
using System.Net;
using Adminduk.Core.Data;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Residents;

/// <summary>Taking the register, and what a search found, out of the program.</summary>
public sealed class ExportPageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly (string, string)[] Whole = [("wilayah", "21.01"), ("susunan", "siak"), ("jenis", "csv"), ("alasan", "Perjanjian kerja sama 470/12/2026")];

    [Theory, ClassData(typeof(Engines))]
    public async Task The_head_of_the_office_takes_the_register_out_with_a_reason(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var head = await site.SignInAsync("kadis");

        (await head.GetStringAsync("/penduduk")).ShouldContain("/penduduk/ekspor");
        using var refused = await RegisterSite.PostAsync(head, "/penduduk/ekspor", [.. Whole.SkipLast(1), ("alasan", "minta")]);
        using var taken = await RegisterSite.PostAsync(head, "/penduduk/ekspor", Whole);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync(Ct)).ShouldContain("Alasan ini tercatat");
        taken.Headers.CacheControl!.NoStore.ShouldBeTrue();
        taken.Content.Headers.ContentDisposition!.FileName.ShouldStartWith("penduduk-siak-21.01-");
        var text = await taken.Content.ReadAsStringAsync(Ct);
        text.StartsWith("NO_KK,NIK,NAMA_LGKP,", StringComparison.Ordinal).ShouldBeTrue();
        text.Contains(RegisterSite.Nik, StringComparison.Ordinal).ShouldBeTrue();
        await using var db = site.Office.Open();
        (await db.Processes.SingleAsync(p => p.Type == "register.exported", Ct)).Reason.ShouldBe("Perjanjian kerja sama 470/12/2026");
    }

    [Theory]
    [InlineData("loket")]
    [InlineData("baca")]
    public async Task No_other_role_takes_the_register_out(string login)
    {
        await using var site = await RegisterSite.OpenAsync(Engine.Sqlite);
        using var officer = await site.SignInAsync(login);

        using var page = await officer.GetAsync("/penduduk/ekspor", Ct);
        using var taken = await RegisterSite.SendAsync(officer, "/penduduk/ekspor", "/akun/kata-sandi", Whole);

        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        taken.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.GetStringAsync("/penduduk")).ShouldNotContain("/penduduk/ekspor");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task What_a_search_found_goes_out_masked_and_whole_only_with_a_reason(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var officer = await site.SignInAsync("loket");
        const string page = "/penduduk?q=siti+aminah";

        using var masked = await RegisterSite.SendAsync(officer, page + "&handler=Excel", page);
        using var refused = await RegisterSite.SendAsync(officer, page + "&handler=Excel", page, ("lengkap", "true"), ("alasan", "ya"));
        using var whole = await RegisterSite.SendAsync(officer, page + "&handler=Excel", page, ("lengkap", "true"), ("alasan", "Mencocokkan berkas pemohon"));

        var hidden = await SheetAsync(masked);
        hidden.ShouldContain("2171 •••• •••• 0007");
        hidden.ShouldNotContain(RegisterSite.Nik);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SheetAsync(whole)).ShouldContain(RegisterSite.Nik);
        await using var db = site.Office.Open();
        var acts = await db.Processes.Include(p => p.Events).Where(p => p.Type == "list.exported").OrderBy(p => p.At).ThenBy(p => p.Reason).ToListAsync(Ct);
        acts.Select(a => a.Reason).ShouldBe([null, "Mencocokkan berkas pemohon"], ignoreOrder: true);
        acts.ShouldAllBe(a => !a.Events[0].After!.Contains("siti"));
    }

    private static async Task<string> SheetAsync(HttpResponseMessage answer)
    {
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Ct));
        using var part = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return await part.ReadToEndAsync(Ct);
    }
}
