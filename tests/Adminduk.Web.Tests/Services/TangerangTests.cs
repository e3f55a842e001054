namespace Adminduk.Web.Tests.Services;

/// <summary>SOP DAFDUK-01 of Tangerang as pages.</summary>
public sealed class TangerangTests(TangerangHost host) : IClassFixture<TangerangHost>
{
    private const string Sop = "/layanan/ktp-el-daring/sop";

    [Fact, Trait("Requirement", "TNG-1")]
    public async Task The_head_shows_number_date_division_and_fourteen_laws()
    {
        var page = await host.PageAsync(Sop);

        page.Field("Nomor SOP").ShouldBe("DAFDUK-01");
        page.Field("Tanggal pengesahan").ShouldBe("Oktober 2021");
        page.Field("Bidang").ShouldBe("Bidang Pelayanan Pendaftaran Penduduk");
        page.Field("Nama SOP").ShouldBe("Penerbitan KTP-el Baru untuk WNI melalui Website Sobat Dukcapil");
        page.ItemsUnder("Dasar Hukum").Citations().ShouldBe(
        [
            "UU 25/2009", "UU 24/2013", "UU 23/2014", "PP 96/2012", "Perpres 96/2018", "Perda Kota Tangerang 6/2014", "Perda Kota Tangerang 9/2018",
            "PermenPANRB 24/2014", "Permendagri 19/2018", "Permendagri 7/2019", "Permendagri 104/2019", "Permendagri 109/2019", "Permendagri 108/2019",
            "Perwal Tangerang 69/2016",
        ]);
    }

    [Theory, InlineData(Sop), InlineData("/layanan/ktp-el-daring"), Trait("Requirement", "TNG-2")]
    public async Task The_warning_cites_the_right_law(string address) =>
        (await host.PageAsync(address)).ListUnder("Peringatan").ShouldContain(w => w.Contains("sanksi") && w.Contains("UU 24/2013"));

    [Fact, Trait("Requirement", "TNG-4"), Trait("Requirement", "TNG-5"), Trait("Requirement", "TNG-8")]
    public async Task Risks_impacts_and_qualifications_stand_on_the_page()
    {
        var page = await host.PageAsync(Sop);

        page.ListUnder("Permasalahan yang mungkin timbul").Count.ShouldBe(5);
        page.ListUnder("Permasalahan yang mungkin timbul").ShouldContain("Blanko KTP-el tidak tersedia");
        page.ListUnder("Dampak yang mungkin timbul").Count.ShouldBe(2);
        page.ListUnder("Cara mengatasi").Count.ShouldBe(5);
        page.ListUnder("Kualifikasi Pelaksana").Count.ShouldBe(3);
        page.ListUnder("Kualifikasi Pelaksana")[2].ShouldContain("SIAK");
    }

    [Fact, Trait("Requirement", "TNG-25"), Trait("Requirement", "TNG-12")]
    public async Task The_table_has_twelve_rows_six_actors_remarks_and_ninety_minutes()
    {
        var page = await host.PageAsync(Sop);

        page.QuerySelectorAll("thead tr")[1].Children.Select(h => h.Seen()).ShouldBe(
        [
            "Pemohon", "Petugas Pelayanan", "Petugas Rekam", "Petugas Cetak KTP-el", "Kasi Pendataan Penduduk", "Kasi Identitas Penduduk", "Kelengkapan", "Waktu", "Output",
        ]);
        page.QuerySelectorAll("thead tr")[0].LastElementChild!.Seen().ShouldBe("Keterangan");
        var rows = page.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBe(12);
        rows[0].Seen().ShouldContain("“Antrian Perekaman KTP-el”");
        rows[1].Seen().ShouldContain("sudah mendaftar pada Website Sobat Dukcapil");
        rows[6].Seen().ShouldContain("Perekaman di layanan publik");
        rows[11].Seen().ShouldContain("1 hari kerja (jika data KTP-el siap cetak)");
        page.QuerySelector("tfoot")!.Seen().ShouldContain("90 menit");
    }

    [Fact, Trait("Requirement", "TNG-9")]
    public async Task The_menu_leads_to_the_recording_queue()
    {
        var page = await host.PageAsync("/layanan");

        var entry = page.QuerySelectorAll("a.adm-card__link").Single(a => a.Seen() == "Antrian Perekaman KTP-el");
        entry.GetAttribute("href").ShouldBe("/layanan/ktp-el-daring");
        entry.Closest("ul")!.PreviousElementSibling!.Seen().ShouldBe("Administrasi Kependudukan");
    }
}
