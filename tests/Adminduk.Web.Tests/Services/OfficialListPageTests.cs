using Adminduk.Core.Catalogue;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Tests.Cases;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Services;

/// <summary>The official list of Bintan on the public page, at the counter, and the standards that the office completed.</summary>
public sealed class OfficialListPageTests(BintanHost host, BintanAtWork office) : IClassFixture<BintanHost>, IClassFixture<BintanAtWork>
{
    // As the office's service standards of 2019 name them.
    private static readonly string[] Names =
    [
        "Kartu Keluarga (KK)", "Kartu Tanda Penduduk Elektronik (KTP-el)", "Kartu Identitas Anak (KIA)", "Surat Keterangan Pindah (SKP)", "Surat Keterangan Pindah Datang (SKPD)",
        "Surat Keterangan Pindah ke Luar Negeri (SKPLN)", "Surat Keterangan Datang dari Luar Negeri (SKDLN)", "Surat Keterangan Tempat Tinggal", "Surat Keterangan Kelahiran",
        "Surat Keterangan Lahir Mati", "Surat Keterangan Pembatalan Perkawinan", "Surat Keterangan Pembatalan Perceraian", "Surat Keterangan Kematian", "Surat Keterangan Pengangkatan Anak",
        "Surat Keterangan Pelepasan Kewarganegaraan Indonesia", "Surat Keterangan Pengganti Tanda Identitas", "Surat Keterangan Pencatatan Sipil",
    ];

    public static TheoryData<string> Services => [.. Catalogue.Profile.OfficialList.SelectMany(l => l.Services)];

    private static ServiceCatalogue Catalogue => CatalogueLoader.Load(CatalogueLoader.ShippedRoot, "bintan", CaseVocabulary.Of(CodeLists.Shipped)).Catalogue!;

    [Fact, Trait("Requirement", "BTN-7")]
    public async Task The_page_lists_the_services_under_their_official_names_in_order()
    {
        var page = await host.PageAsync("/layanan");

        page.QuerySelectorAll("ol.adm-cards a.adm-card__link").Select(a => a.Seen())
            .ShouldBe(Names.Select((name, i) => $"{i + 1}. {name}"));
        page.QuerySelectorAll("main h2").Select(h => h.Seen()).ShouldContain("Layanan lainnya");
        page.QuerySelectorAll("a.adm-card__link").Select(a => a.GetAttribute("href")).ShouldBeUnique();
    }

    [Theory, MemberData(nameof(Services)), Trait("Requirement", "BTN-7")]
    public async Task Each_can_be_chosen_at_the_counter(string service)
    {
        (await office.OpenAsync("loket", "/loket")).QuerySelector($"section[aria-labelledby=terima] a[href='/loket/{service}']").ShouldNotBeNull();
        (await office.OpenAsync("loket", $"/loket/{service}")).QuerySelector($"form[action='/loket/{service}'] input[name=nik]").ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Services)), Trait("Requirement", "BTN-8")]
    public async Task Each_standard_shows_fourteen_components_with_its_source(string service)
    {
        var page = await host.PageAsync($"/layanan/{service}/standar");
        var sheet = await host.Client.GetAsync($"/layanan/{service}/standar.pdf", TestContext.Current.CancellationToken);

        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(14);
        page.QuerySelectorAll("main tbody tr td:last-child").ShouldAllBe(c => c.Seen().Length > 0);
        var (words, definition) = (await sheet.WordsAsync(), Catalogue.InForce(service, new DateOnly(2026, 8, 10))!);
        if (definition.Standard.Completed is not { } completed)
        {
            page.QuerySelector("main")!.Seen().ShouldContain("Sumber: Standar Pelayanan");
            return;
        }

        page.QuerySelector("main")!.Seen().ShouldContain(completed.Id);
        (await host.PageAsync($"/layanan/{service}")).QuerySelector("main")!.Seen().ShouldContain(completed.Id);
        words.ShouldContain(completed.Id);
    }
}
