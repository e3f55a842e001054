using System.Net;

namespace Adminduk.Web.Tests.Services;

/// <summary>Home, the list of services and one service, as residents see them.</summary>
public sealed class ServicePageTests(BintanHost bintan, JakartaHost jakarta) : IClassFixture<BintanHost>, IClassFixture<JakartaHost>
{
    [Fact]
    public async Task Home_leads_to_applying_tracking_checking_and_every_service()
    {
        var links = (await bintan.PageAsync("/")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();

        foreach (var address in new[] { "/layanan", "/lacak", "/verifikasi", "/layanan/kartu-keluarga", "/layanan/ktp-el", "/layanan/surat-keterangan-pindah", "/layanan/surat-keterangan-datang" })
            links.ShouldContain(address);
    }

    [Fact]
    public async Task The_frame_names_office_hours_and_complaint_channels_of_the_profile()
    {
        var page = await bintan.PageAsync("/");

        page.QuerySelector("header")!.Seen().ShouldContain("Disdukcapil Kabupaten Bintan");
        page.QuerySelector("footer")!.Seen().ShouldContain("Senin–Kamis 07.30–12.00, 13.00–16.00");
        page.QuerySelector("footer a[href='sms:081276678880']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("hilang", "/layanan/ktp-el"), InlineData("pisah", "/layanan/kartu-keluarga"), InlineData("arrival", "/layanan/surat-keterangan-datang")]
    public async Task Services_are_found_by_what_people_call_them(string typed, string address) =>
        (await bintan.PageAsync($"/layanan?cari={typed}")).QuerySelectorAll("a.adm-card__link").Select(a => a.GetAttribute("href")).ShouldContain(address);

    [Fact]
    public async Task A_search_without_result_says_so_and_what_to_do() =>
        (await bintan.PageAsync("/layanan?cari=paspor")).QuerySelector("main")!.Seen().ShouldContain("Tidak ada layanan yang cocok dengan “paspor”. Coba kata lain");

    [Fact]
    public async Task A_service_page_answers_in_the_order_people_ask()
    {
        var page = await bintan.PageAsync("/layanan/ktp-el");

        page.QuerySelectorAll("main h2").Select(h => h.Seen()).ShouldBe(
        [
            "Yang Anda dapat", "Siapa yang boleh mengajukan", "Yang perlu dibawa", "Berapa lama dan berapa biayanya", "Bagaimana prosesnya", "Di mana",
            "Bila ada keluhan", "Bila peraturan dan SOP berbeda", "Peringatan", "Dokumen resmi",
        ]);
        page.QuerySelectorAll(".adm-checklist__held").ShouldHaveSingleItem().Seen().ShouldContain("perekaman biometrik");
        page.QuerySelector("a.govuk-button")!.GetAttribute("href").ShouldBe("/layanan/ktp-el/ajukan");
        page.QuerySelector("main")!.Seen().ShouldContain("Gratis. Tidak ada biaya apa pun.");
    }

    [Fact, Trait("Requirement", "BTN-60")]
    public async Task What_to_bring_says_for_which_case_it_is()
    {
        var items = (await bintan.PageAsync("/layanan/ktp-el")).QuerySelectorAll(".adm-checklist li").Select(i => i.Seen()).ToList();

        items.ShouldContain(i => i.StartsWith("Formulir permohonan KTP (asli)") && i.Contains("F-1.21 (Permendagri 19/2010)") && i.Contains("KTP-el pertama (pemula)"));
        items.ShouldContain(i => i.StartsWith("Laporan kehilangan/kerusakan dari kepolisian") && i.Contains("KTP-el hilang"));
    }

    [Fact, Trait("Requirement", "BTN-50")]
    public async Task Letters_that_the_law_no_longer_requires_are_remarked()
    {
        var items = (await bintan.PageAsync("/layanan/surat-keterangan-pindah")).QuerySelectorAll(".adm-checklist li").Select(i => i.Seen()).ToList();

        items.Count(i => i.Contains("tidak lagi diwajibkan Perpres 96/2018")).ShouldBe(3);
        items.ShouldContain(i => i.Contains("F-1.33") && i.Contains("F-1.34"));
        items.ShouldContain(i => i.StartsWith("Kartu Keluarga (asli, fotokopi)"));
    }

    [Fact, Trait("Requirement", "DKI-7")]
    public async Task Jakarta_asks_for_todays_requirements_each_with_its_source()
    {
        var page = await jakarta.PageAsync("/layanan/kartu-keluarga");

        var items = page.QuerySelectorAll(".adm-checklist li").ToList();
        items.ShouldAllBe(i => i.QuerySelector("a[href^='/hukum/']") != null);
        items[0].Seen().ShouldContain("F-1.02 (Permendagri 109/2019)");
        page.QuerySelector("main")!.Seen().ShouldNotContain("RT/RW");
    }

    [Fact, Trait("Requirement", "DKI-8")]
    public async Task Jakarta_says_which_counter_serves_and_offers_no_filing_from_home()
    {
        (await jakarta.PageAsync("/layanan/kartu-keluarga")).ListUnder("Di mana").ShouldContain("Di loket PTSP kelurahan alamat Anda.");
        var moving = await jakarta.PageAsync("/layanan/surat-keterangan-pindah");
        moving.ListUnder("Di mana").ShouldNotContain("Di loket PTSP kelurahan alamat Anda.");
        moving.QuerySelector("a.govuk-button").ShouldBeNull();
    }

    [Theory]
    [InlineData("/layanan/paspor"), InlineData("/layanan/paspor/sop"), InlineData("/layanan/paspor/sop.pdf"), InlineData("/hukum/uu-0-0")]
    public async Task What_is_not_offered_is_not_found(string address) =>
        (await bintan.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
