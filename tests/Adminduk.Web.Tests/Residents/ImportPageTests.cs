using System.Net;
using System.Text;
using Adminduk.Core.Data;
using Adminduk.Testing;
using Adminduk.Web.Tests.Accounts;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Residents;

public sealed class ImportPageTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Head = "NO_KK;NO_KTP_LAMA;NAMA_LGKP;JENIS_KLMIN;TMPT_LHR;TGL_LHR;AGAMA;STAT_KWN;STAT_HBKEL;PDDK_AKH;JENIS_PKRJN;ALAMAT;RT;RW;KODE_WILAYAH";
    private const string Good = "2101049901200001;2101041705850991;BUDI IMPOR;L;KIJANG;17-05-1985;ISLAM;CERAI MATI;KEPALA KELUARGA;SLTA/SEDERAJAT;WIRASWASTA;JL. MERDEKA NO. 1;1;2;21.01.04.1005";
    private const string Wrong = "2101049901200001;2.10104E+15;DEWI IMPOR;P;KIJANG;09-01-2012;ISLAM;BELUM KAWIN;ANAK;BELUM TAMAT SD/SEDERAJAT;PELAJAR;;;;";

    public static TheoryData<string> Others => ["loket", "petugas", "kasi", "kadis", "cetak"];

    [Theory, MemberData(nameof(Others))]
    public async Task No_other_role_imports(string login)
    {
        var visitor = await office.SignInAsync(login);

        (await visitor.GetAsync("/kelola/impor")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await UploadAsync(visitor, Head)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_file_is_mapped_checked_imported_and_its_result_fetched()
    {
        var admin = await office.SignInAsync("admin");
        var address = (await UploadAsync(admin, $"{Head}\r\n{Good}\r\n{Wrong}\r\n")).Headers.Location!.ToString();
        var columns = await admin.PageAsync(address);
        columns.QuerySelector("select[name=NAMA_LENGKAP] option[selected]")!.TextContent.ShouldBe("NAMA_LGKP");
        var missing = await Visitor.ReadAsync(await admin.PostAsync($"{address}?handler=Check", columns, Chosen(columns)));
        missing.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("NIK");

        await admin.PostAsync($"{address}?handler=Check", columns, [.. Chosen(columns).Where(f => f.Name != "NIK"), ("NIK", "NO_KTP_LAMA")]);
        var check = await FinishedAsync(admin, address);
        check.QuerySelector("main")!.TextContent.ShouldContain("Register belum diubah");
        (await ResidentsAsync()).ShouldBe(0);

        await admin.PostAsync($"{address}?handler=Import", check);
        var done = await FinishedAsync(admin, address);
        done.QuerySelector("main")!.TextContent.ShouldContain("1 penduduk dan 1 keluarga ditambahkan");
        (await ResidentsAsync()).ShouldBe(1);
        var result = await admin.GetAsync($"{address}?handler=Result&jenis=csv");
        (await result.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Format Sel");
    }

    [Fact]
    public async Task What_is_no_table_is_told_at_the_file()
    {
        var admin = await office.SignInAsync("admin");

        var answer = await UploadAsync(admin, "%PDF-1.7");

        (await Visitor.ReadAsync(answer)).QuerySelector("#file-error")!.TextContent.ShouldContain("bukan CSV dan bukan .xlsx");
        (await Visitor.ReadAsync(await admin.PostAsync("/kelola/impor"))).QuerySelector("#file-error")!.TextContent.ShouldContain("Pilih berkas");
    }

    private static (string Name, string Value)[] Chosen(IDocument page) =>
        [.. page.QuerySelectorAll("main select").Select(s => (s.GetAttribute("name")!, s.QuerySelector("option[selected]")?.GetAttribute("value") ?? ""))];

    private static async Task<IDocument> FinishedAsync(Visitor visitor, string address)
    {
        IDocument page = null!;
        await Eventually.BeTrueAsync(async () => (page = await visitor.PageAsync(address)).QuerySelector("progress") is null, "the import ends");
        return page;
    }

    private Task<int> ResidentsAsync() => office.DoAsync<AdmindukDbContext, int>(db => db.Residents.CountAsync(r => r.Name.EndsWith("IMPOR")));

    private static async Task<HttpResponseMessage> UploadAsync(Visitor visitor, string content)
    {
        var token = (await visitor.PageAsync("/akun/kata-sandi")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await visitor.UploadAsync("/kelola/impor", token, "file", "penduduk.csv", Encoding.UTF8.GetBytes(content));
    }
}
