namespace Adminduk.Web.Tests.Services;

/// <summary>The four service standards of Bintan as pages.</summary>
public sealed class BintanStandardTests(BintanHost host) : IClassFixture<BintanHost>
{
    private static readonly string[] TwelveOfMoves =
    [
        "PP 37/2007", "PP 102/2012", "Perpres 112/2013", "Perpres 25/2008", "Permendagri 19/2010", "Permendagri 19/2012", "PermenPANRB 36/2012",
    ];

    public static TheoryData<string> Services => ["kartu-keluarga", "ktp-el", "surat-keterangan-pindah", "surat-keterangan-datang"];

    [Theory, MemberData(nameof(Services))]
    [Trait("Requirement", "BTN-17"), Trait("Requirement", "BTN-18"), Trait("Requirement", "BTN-21"), Trait("Requirement", "BTN-100"), Trait("Requirement", "BTN-11")]
    public async Task Every_standard_names_unit_kind_facilities_competence_staff_and_that_it_is_free(string service)
    {
        var page = await host.PageAsync($"/layanan/{service}/standar");

        page.Field("Nama unit pelayanan").ShouldBe("Dinas Kependudukan dan Pencatatan Sipil Kabupaten Bintan");
        page.Field("Jenis pelayanan").ShouldNotBeEmpty();
        foreach (var thing in new[] { "Komputer", "printer", "parkir", "gedung", "ruang tunggu", "meja", "kursi", "AC", "toilet", "papan informasi" })
            page.Component("facilities").ShouldContain(thing);
        page.Component("competence").ShouldContain("pelatihan dan bimbingan teknis tentang pelayanan pendaftaran penduduk");
        page.Component("staff").ShouldBe("5 (lima) orang");
        page.Component("fee").ShouldBe("Tidak dipungut biaya (gratis)");
    }

    [Fact, Trait("Requirement", "BTN-18")]
    public async Task Competence_differs_where_the_source_does()
    {
        (await host.PageAsync("/layanan/surat-keterangan-pindah/standar")).Component("competence").ShouldContain("minimal tamatan SLTA sederajat");
        (await host.PageAsync("/layanan/surat-keterangan-datang/standar")).Component("competence").ShouldContain("kalimat terputus dalam dokumen sumber");
    }

    [Fact, Trait("Requirement", "BTN-26")]
    public async Task Every_standard_gives_its_own_guarantees()
    {
        var card = await host.PageAsync("/layanan/kartu-keluarga/standar");
        card.Component("service-guarantee").ShouldContain("kepastian hukum");
        card.Component("security-guarantee").ShouldContain("yuridis formal");
        (await host.PageAsync("/layanan/surat-keterangan-pindah/standar")).Component("service-guarantee").ShouldContain("sesuai dengan SOP");
        (await host.PageAsync("/layanan/surat-keterangan-datang/standar")).Component("security-guarantee").ShouldContain("yuridis formal");
        var identity = await host.PageAsync("/layanan/ktp-el/standar");
        identity.Component("security-guarantee").ShouldBe("Kepastian dokumen");
        identity.QuerySelector("tr#service-guarantee a")!.GetAttribute("href").ShouldBe("/maklumat");
        (await host.PageAsync("/maklumat")).QuerySelector("main")!.Seen().ShouldContain("Kami sanggup melayani");
    }

    [Theory]
    [InlineData("kartu-keluarga", "Dokumen Kartu Keluarga (KK)"), Trait("Requirement", "BTN-83")]
    [InlineData("ktp-el", "Dokumen Kartu Tanda Penduduk Elektronik (KTP EL)"), Trait("Requirement", "BTN-62")]
    public async Task A_standard_gives_product_and_norm(string service, string product)
    {
        var page = await host.PageAsync($"/layanan/{service}/standar");

        page.Component("product").ShouldBe(product);
        page.Component("time").ShouldBe("3 (tiga) hari kerja (maksimal)");
        (await host.PageAsync($"/layanan/{service}")).Body!.Seen().ShouldContain("Paling lama 3 hari kerja, sejak berkas Anda lengkap.");
    }

    [Fact, Trait("Requirement", "BTN-96")]
    public async Task The_arrival_standard_lists_twelve_laws_and_marks_the_wrong_title()
    {
        var page = await host.PageAsync("/layanan/surat-keterangan-datang/standar");
        var laws = page.QuerySelectorAll("tr#legal-basis li").ToList();

        laws.Citations().ShouldBe(["UU 37/1999", "UU 23/2006", "UU 6/2011", "UU 24/2013", "UU 25/2009", .. TwelveOfMoves]);
        laws[2].Seen().ShouldContain("tercetak “tentang Kewarganegaraan”");
    }

    [Fact, Trait("Requirement", "BTN-97")]
    public async Task The_moving_standard_lists_twelve_laws_and_marks_the_wrong_title()
    {
        var page = await host.PageAsync("/layanan/surat-keterangan-pindah/standar");
        var laws = page.QuerySelectorAll("tr#legal-basis li").ToList();

        laws.Citations().ShouldBe(["UU 37/1999", "UU 23/2006", "UU 6/2011", "UU 25/2009", "UU 24/2013", .. TwelveOfMoves]);
        laws[2].Seen().ShouldContain("tercetak “tentang Kependudukan”");
    }

    [Fact, Trait("Requirement", "BTN-98")]
    public async Task The_identity_card_standard_lists_ten_laws_and_marks_the_wrong_year()
    {
        var page = await host.PageAsync("/layanan/ktp-el/standar");
        var laws = page.QuerySelectorAll("tr#legal-basis li").ToList();

        laws.Citations().ShouldBe(
        [
            "UU 23/2006", "UU 25/2009", "UU 24/2013", "PP 37/2007", "PP 102/2012", "Perpres 25/2008", "Perpres 112/2013",
            "Permendagri 9/2011", "Permendagri 19/2012", "PermenPANRB 36/2012",
        ]);
        laws[6].Seen().ShouldContain("tercetak Perpres 112/2015");
    }

    [Fact, Trait("Requirement", "BTN-99")]
    public async Task The_family_card_standard_lists_twelve_laws_each_once()
    {
        var page = await host.PageAsync("/layanan/kartu-keluarga/standar");

        page.QuerySelectorAll("tr#legal-basis li").Citations().ShouldBe(
        [
            "UU 23/2006", "UU 25/2009", "UU 24/2013", "PP 37/2007", "PP 102/2012", "Perpres 25/2008", "Perpres 126/2012", "Perpres 112/2013",
            "Permendagri 11/2010", "Permendagri 19/2010", "Permendagri 9/2011", "PermenPANRB 36/2012",
        ]);
    }

    [Fact, Trait("Requirement", "BTN-101")]
    public async Task The_table_has_fourteen_rows_in_order_and_says_what_the_source_lacks()
    {
        string[] kinds =
        [
            "legal-basis", "requirements", "procedure", "time", "fee", "product", "facilities", "competence", "supervision", "complaints", "staff",
            "service-guarantee", "security-guarantee", "evaluation",
        ];
        var card = await host.PageAsync("/layanan/kartu-keluarga/standar");
        var arrival = await host.PageAsync("/layanan/surat-keterangan-datang/standar");

        card.QuerySelectorAll("main thead th").Select(h => h.Seen()).ShouldBe(["No.", "Komponen", "Uraian"]);
        card.QuerySelectorAll("main tbody tr").Select(r => r.Id).ShouldBe(kinds);
        arrival.QuerySelectorAll("main tbody tr").Select(r => r.Id).ShouldBe(kinds);
        arrival.Component("service-guarantee").ShouldContain("tidak tercantum dalam dokumen sumber");
    }

    [Theory, MemberData(nameof(Services))]
    public async Task Every_page_of_a_service_is_there_in_English(string service)
    {
        foreach (var part in new[] { "", "/standar", "/sop" })
        {
            var page = await host.PageAsync($"/layanan/{service}{part}?lang=en");
            page.DocumentElement.GetAttribute("lang").ShouldBe("en");
            page.QuerySelector("main")!.Seen().ShouldContain($"In force since {(service is "kartu-keluarga" or "ktp-el" ? "1 July 2026" : "1 March 2019")}.");
        }
    }

    [Theory]
    [InlineData("standar"), InlineData("sop")]
    [Trait("Requirement", "BTN-101"), Trait("Requirement", "BTN-102")]
    public async Task The_official_sheet_is_a_pdf(string sheet)
    {
        var answer = await host.Client.GetAsync($"/layanan/kartu-keluarga/{sheet}.pdf", TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
    }
}
