using Adminduk.Testing;
using Adminduk.Web.Tests.Applications;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Hosting;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Services;

/// <summary>By when an event is to be reported: on the service page, before a request is sent, and on the page of a late case.</summary>
public sealed class ReportingPageTests(BintanHost host, BintanAtWork office) : IClassFixture<BintanHost>, IClassFixture<BintanAtWork>
{
    private const string Apply = "/layanan/akta-kematian/ajukan";

    [Fact, Trait("Requirement", "BTN-11")]
    public async Task The_service_page_names_the_time_its_law_what_is_done_when_late_and_that_there_is_no_fine()
    {
        var page = await host.PageAsync("/layanan/akta-kematian");
        var said = page.QuerySelector("main")!.Seen();

        said.ShouldContain("Kapan harus dilaporkan Paling lambat 30 hari sejak: Tanggal kematian. UU 24/2013");
        said.ShouldContain("Bila terlambat: Tetap dilayani. Akta ditandai dicatat terlambat. Tanpa denda.");
        (await host.PageAsync("/layanan/kartu-keluarga")).QuerySelector("main")!.Seen().ShouldNotContain("denda", Case.Insensitive);
    }

    [Theory]
    [InlineData("2026-06-01", "Laporan ini terlambat: lebih dari 30 hari sejak Tanggal kematian (UU 24/2013)", true)]
    [InlineData("2026-08-01", "Laporkan paling lambat 30 hari sejak Tanggal kematian (UU 24/2013)", false)]
    public async Task The_last_look_before_sending_says_whether_the_report_is_late(string died, string said, bool late)
    {
        await using var own = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(own);
        var head = await own.HeadAsync(await own.AddFamilyAsync());
        var date = DateOnly.Parse(died, System.Globalization.CultureInfo.InvariantCulture);
        await visitor.PostAsync(Apply);
        await visitor.StepAsync(Apply + "/applicant", Apply + "/deceased", Applications.Forms.Applicant(head));
        await visitor.StepAsync(Apply + "/deceased", Apply + "/death", [("deceased-nik", "2101014903880001"), ("deceased-name", "Siti Rahmawati")]);
        await visitor.StepAsync(Apply + "/death", Apply + "/head", [
            ("death-date.Day", $"{date.Day}"), ("death-date.Month", $"{date.Month}"), ("death-date.Year", $"{date.Year}"), ("death-place", "Kijang")]);
        await visitor.StepAsync(Apply + "/head", Apply + "/berkas", []);

        var page = (await visitor.PageAsync(Apply + "/periksa")).QuerySelector("main")!.Seen();

        page.ShouldContain(said);
        page.Contains("Tetap dilayani", StringComparison.Ordinal).ShouldBe(late);
    }

    [Fact]
    public async Task The_page_of_a_late_case_bears_the_mark()
    {
        var head = await office.AddFamilyAsync();
        var wife = await office.WifeOfAsync(head);
        var late = await TakeInAsync(head, wife, 6);
        var again = await office.AddFamilyAsync();
        var timely = await TakeInAsync(again, await office.WifeOfAsync(again), 8);

        (await office.OpenAsync("loket", late)).Field("Waktu lapor").ShouldBe("Terlambat 40 hari lewat dari batas 30 hari");
        (await office.OpenAsync("loket", timely)).QuerySelectorAll("dt").ShouldNotContain(d => d.Seen() == "Waktu lapor");
    }

    private Task<string> TakeInAsync(Core.Residents.Resident head, Core.Residents.Resident wife, int month) => office.TakeInAsync("loket", "akta-kematian",
    [
        .. WorkingOffice.Applicant(head), ("deceased-nik", wife.Nik), ("deceased-name", wife.Name),
        ("death-date.Day", "1"), ("death-date.Month", $"{month}"), ("death-date.Year", "2026"), ("death-place", "Kijang"),
    ]);
}
