using System.Globalization;
using System.Net;
using Adminduk.Core.Common;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Reporting;

/// <summary>What superiors see of the work, on the pages of Bintan's demo staff.</summary>
public sealed class ReportingPageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly (string Name, string Value)[] Lost = [("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")];

    [Fact]
    [Trait("Requirement", "BTN-19")]
    public async Task Section_head_division_head_and_head_of_office_see_their_own_reach_in_turn()
    {
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
        await office.WalkToAsync(address, "forward");
        var number = (await office.CaseAsync(address)).Number;

        var section = await office.OpenAsync("kasi", "/pengawasan");
        var other = await office.OpenAsync("kasi-pindah", "/pengawasan");
        var division = await office.OpenAsync("kabid", "/pengawasan");
        var agency = await office.OpenAsync("kadis", "/pengawasan");

        section.QuerySelector("h1")!.Seen().ShouldContain("Seksi Identitas Penduduk");
        PostsOf(section).ShouldContain("Petugas Pelayanan");
        PostsOf(section).ShouldNotContain("Operator Pindah Datang");
        PostsOf(other).ShouldContain("Operator Pindah Datang");
        PostsOf(division).ShouldContain("Kepala Seksi Identitas Penduduk");
        PostsOf(division).ShouldNotContain("Kepala Dinas");
        PostsOf(agency).ShouldContain("Kepala Bidang");
        foreach (var page in new[] { section, division, agency }) Numbers(page).ShouldContain(number);
        Numbers(other).ShouldNotContain(number);
    }

    [Theory]
    [InlineData("loket", "/pengawasan")]
    [InlineData("petugas", "/ringkasan")]
    [InlineData("admin", "/laporan/waktu")]
    [InlineData("cetak", "/buku/register")]
    [InlineData("loket", "/jadwal")]
    public async Task Others_are_told_that_their_post_does_not_open_the_page(string login, string address)
    {
        var answer = await (await office.AsAsync(login)).GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Jabatan Anda tidak");
    }

    [Fact]
    public async Task Each_figure_of_the_heads_page_opens_a_list_of_as_many_cases()
    {
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
        await office.WalkToAsync(address, "forward");

        var page = await office.OpenAsync("kadis", "/ringkasan");

        var links = page.QuerySelectorAll(".adm-figure").Select(f => (Count: Number(f.QuerySelector("strong")!), Href: f.QuerySelector("a")!.GetAttribute("href")!))
            .Concat(page.QuerySelectorAll("td a").Select(a => (Count: Number(a.FirstChild!), Href: a.GetAttribute("href")!)))
            .Concat(page.QuerySelectorAll("svg a").Select(a => (Count: Number(a.QuerySelector("text[font-weight]") ?? a.QuerySelectorAll("text")[^1]), Href: a.GetAttribute("href")!)))
            .Where(l => l.Count is not null).Distinct().ToList();
        links.Count.ShouldBeGreaterThan(12);
        links.ShouldContain(l => l.Count > 0);
        foreach (var (count, href) in links) Rows(await office.OpenAsync("kadis", href)).ShouldBe(count!.Value, href);
        page.QuerySelectorAll("svg").ShouldAllBe(s => s.GetAttribute("aria-hidden") == "true" || s.QuerySelector("title") != null && s.QuerySelector("desc") != null);
        page.QuerySelectorAll("figure").ShouldAllBe(f => f.QuerySelector("table") != null);
    }

    [Fact]
    [Trait("Requirement", "BTN-94")]
    public async Task A_finished_family_card_is_reported_step_by_step_against_118_minutes_and_three_days()
    {
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
        await office.WalkToAsync(address, "pick-up");
        await office.ProceedAsync("loket", address, ("signature-paper", "true"));
        var id = (await office.CaseAsync(address)).Id;

        var report = await office.OpenAsync("loket", $"/laporan/waktu/{id}");
        var summed = await office.OpenAsync("kadis", "/laporan/waktu?layanan=kartu-keluarga");
        var sop = await office.OpenAsync("loket", "/layanan/kartu-keluarga/sop");

        report.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
        report.QuerySelectorAll("tbody tr td:nth-of-type(4)").Select(c => c.Seen()).ShouldBe(["5", "5", "10", "3", "30", "30", "10", "15", "5", "5"]);
        report.QuerySelector("tfoot")!.Seen().ShouldContain("118");
        report.Body!.Seen().ShouldContain("hari kerja dari batas 3 hari");
        summed.Body!.Seen().ShouldContain("norma 118 menit");
        summed.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
        sop.Body!.Seen().ShouldContain("118");
    }

    [Theory]
    [InlineData("loket", "Loket,Pekerjaan,Penduduk,Buku,Akta")]
    [InlineData("kasi", "Pekerjaan,Penduduk,Buku,Akta,Jadwal,Ringkasan,Pengawasan")]
    [InlineData("kadis", "Pekerjaan,Penduduk,Buku,Akta,Jadwal,Ringkasan,Pengawasan")]
    [InlineData("cetak", "Pekerjaan,Penduduk")]
    [InlineData("baca", "Penduduk")]
    [InlineData("admin", "Pengelolaan")]
    public async Task The_navigation_names_what_the_role_may_open(string login, string entries)
    {
        var page = await office.OpenAsync(login, "/akun");

        page.QuerySelectorAll(".adm-nav__link").Select(a => a.Seen()).ShouldBe(entries.Split(','));
    }

    private static string PostsOf(IDocument page) => page.QuerySelector("table")!.Seen();

    private static IEnumerable<string> Numbers(IDocument page) => page.QuerySelectorAll("tbody td:first-child a").Select(a => a.Seen());

    private static int Rows(IDocument list) => list.QuerySelector(".adm-pages__rows") is { } words
        ? int.Parse(words.Seen().Split(' ')[^1].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
        : 0;

    private static int? Number(INode node) =>
        int.TryParse(node.Seen().Replace(".", "", StringComparison.Ordinal), NumberStyles.None, Texts.Indonesian, out var number) ? number : null;
}
