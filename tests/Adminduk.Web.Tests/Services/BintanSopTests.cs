using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Services;

/// <summary>The SOPs of Bintan as pages.</summary>
public sealed class BintanSopTests(BintanHost host) : IClassFixture<BintanHost>
{
    [Fact, Trait("Requirement", "BTN-1")]
    public async Task The_identity_block_has_seven_fields_and_says_that_there_is_no_number_yet()
    {
        var page = await host.PageAsync("/layanan/kartu-keluarga/sop");

        page.Field("Nomor SOP").ShouldBe("Belum diberikan");
        page.Field("Tanggal pembuatan").ShouldBe("02 Januari 2019");
        page.Field("Tanggal revisi").ShouldBe("Maret 2019");
        page.Field("Tanggal pengesahan").ShouldBe("Maret 2019");
        page.Field("Disahkan oleh").ShouldStartWith("Kepala Dinas");
        page.Field("Nama SOP").ShouldContain("Layanan Kartu Keluarga (KK)");
        page.Field("Bidang").ShouldBe("Bidang Pendaftaran Penduduk");
    }

    [Fact]
    [Trait("Requirement", "BTN-2"), Trait("Requirement", "BTN-3"), Trait("Requirement", "BTN-4"), Trait("Requirement", "BTN-5"), Trait("Requirement", "BTN-95")]
    public async Task The_lists_of_the_identity_page_stand_under_their_headings()
    {
        var page = await host.PageAsync("/layanan/kartu-keluarga/sop");

        page.ItemsUnder("Dasar Hukum").Citations().ShouldBe(
            ["Permendagri 52/2011", "PermenPANRB 53/2014", "Perda Kabupaten Bintan 7/2008", "Perbup Bintan 10/2007", "Perbup Bintan 1/2017"]);
        page.ListUnder("Kualifikasi Pelaksana").Count.ShouldBe(2);
        page.ListUnder("Peralatan/Perlengkapan").ShouldBe(["Peraturan perundangan tentang Administrasi Kependudukan", "Komputer", "ATK", "Blanko Pendukung"]);
        page.ListUnder("Peringatan").ShouldHaveSingleItem().ShouldContain("tidak berjalan lancar");
        page.QuerySelectorAll("h2").Single(h => h.Seen() == "Keterkaitan").NextElementSibling!.Seen().ShouldBe("Tidak dicantumkan dalam dokumen sumber.");
    }

    [Fact, Trait("Requirement", "BTN-102"), Trait("Requirement", "BTN-94")]
    public async Task The_family_card_table_has_ten_rows_six_actors_and_118_minutes()
    {
        var page = await host.PageAsync("/layanan/kartu-keluarga/sop");

        Columns(page).ShouldBe(["Pemohon", "Front Office", "Petugas Pelayanan", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas", "Kelengkapan", "Waktu", "Output"]);
        Marks(page).ShouldBe([0, 1, 1, 2, 3, 4, 5, 2, 1, 0]);
        Times(page).ShouldBe(["5 menit", "5 menit", "10 menit", "3 menit", "30 menit", "30 menit", "10 menit", "15 menit", "5 menit", "5 menit"]);
        page.QuerySelector("tfoot")!.Seen().ShouldContain("118 menit");
    }

    [Fact, Trait("Requirement", "BTN-103")]
    public async Task The_identity_card_table_has_five_actors_names_the_printer_and_marks_defaults()
    {
        var page = await host.PageAsync("/layanan/ktp-el/sop");

        Columns(page).ShouldBe(["Pemohon", "Front Office", "Petugas Pelayanan", "Kepala Seksi", "Kepala Bidang", "Kelengkapan", "Waktu", "Output"]);
        Marks(page).ShouldBe([0, 1, 1, 2, 3, 4, -1, 2, 1, 0]);
        page.QuerySelectorAll("tbody tr")[6].Seen().ShouldContain("Operator Pencetakan");
        Times(page).Count.ShouldBe(10);
        Times(page).ShouldAllBe(t => t.EndsWith("menit*"));
        page.QuerySelector("main")!.Seen().ShouldContain("* Nilai awal kantor");
    }

    [Theory]
    [InlineData("permendagri-52-2011", "Permendagri 52/2011", "dasar hukum SOP")]
    [InlineData("uu-23-2006", "UU 23/2006", "dasar hukum standar pelayanan")]
    public async Task The_legal_register_says_what_rests_on_a_regulation(string id, string cite, string use)
    {
        var page = await host.PageAsync($"/hukum/{id}");

        page.QuerySelector("h1")!.Seen().ShouldBe(cite);
        page.ListUnder("Dipakai oleh").ShouldContain(l => l.StartsWith("Kartu Keluarga (KK):") && l.Contains(use));
        (await host.PageAsync("/hukum")).QuerySelector($"a[href='/hukum/{id}']").ShouldNotBeNull();
    }

    private static IReadOnlyList<string> Columns(IDocument page) => [.. page.QuerySelectorAll("thead tr")[1].Children.Select(h => h.Seen())];

    // In which actor column each row is marked; -1 for none.
    private static IReadOnlyList<int> Marks(IDocument page) =>
        [.. page.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll(".adm-sop__mark").ToList().FindIndex(c => c.Seen().StartsWith('●')))];

    private static IReadOnlyList<string> Times(IDocument page) => [.. page.QuerySelectorAll("tbody .adm-nowrap").Select(c => c.Seen())];
}
