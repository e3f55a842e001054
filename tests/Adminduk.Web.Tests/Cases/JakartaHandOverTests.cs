using Adminduk.Web.Tests.Hosting;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The hand-over of Jakarta: the PTSP units of the area alone, and their officer stands on the page of the product.</summary>
public sealed class JakartaHandOverTests(JakartaAtWork office) : IClassFixture<JakartaAtWork>
{
    private const string Cideng = "31.71.01.1002";

    [Fact]
    [Trait("Requirement", "DKI-4")]
    public async Task The_page_shows_who_handed_over_with_post_office_and_time()
    {
        var (address, receiver) = await FinishedAsync();
        office.Office.Office.Time.Advance(TimeSpan.FromMinutes(25));
        await office.ProceedAsync("loket-cideng", address, receiver);
        office.Office.Office.Time.Advance(TimeSpan.FromMinutes(-25));

        var page = await office.OpenAsync("loket", address);

        page.Field("Penyerahan").ShouldBe(
            "Nanda Permata, Petugas Loket PTSP Kelurahan Cideng, Satuan Pelaksana PTSP Kelurahan Cideng, Senin, 10 Agustus 2026 09.25 WIB; diterima BUDI SANTOSO");
        page.Line("hand-over")[^1].ShouldBe("Diteruskan: Nanda Permata, 10-08-2026 09.25");
    }

    [Theory]
    [InlineData("satpel-cideng", 403, "bukan tugas jabatan Anda")] // another kind of unit of this area
    [InlineData("loket-cikini", 404, "Permohonan tidak ditemukan")] // a PTSP unit of another area
    [Trait("Requirement", "DKI-4")]
    public async Task A_post_outside_the_units_of_the_area_has_no_form_and_a_forced_one_is_refused(string login, int status, string words)
    {
        var (address, receiver) = await FinishedAsync();
        var outsider = await office.AsAsync(login);
        var step = ("Step", "hand-over");

        WorkingOffice.FormOf(await outsider.PageAsync(address), "Proceed").ShouldBeNull();
        var refused = await outsider.PostAsync("/akun/kata-sandi", address + "?handler=Proceed", [.. receiver, step, await VersionAsync(address)]);

        ((int)refused.StatusCode).ShouldBe(status);
        (await DemoVisitor.ParseAsync(refused)).QuerySelector("main")!.Seen().ShouldContain(words);
        await ShouldStillWaitAsync(address);
    }

    [Fact]
    [Trait("Requirement", "DKI-4")]
    public async Task A_counter_post_in_an_office_that_is_no_PTSP_unit_is_refused_on_the_same_page()
    {
        var (address, receiver) = await FinishedAsync();
        await AppointToSubAgencyAsync("Eko Yulianto");

        var refused = await office.TryAsync("petugas-menteng", address, "Proceed", receiver);

        ((int)refused.StatusCode).ShouldBe(422);
        var page = await DemoVisitor.ParseAsync(refused);
        page.QuerySelector("h1")!.Seen().ShouldStartWith("Kartu Keluarga (KK): BUDI SANTOSO");
        page.QuerySelector(".govuk-error-summary")!.Seen().ShouldContain("Layanan ini bukan kewenangan unit Anda. Arahkan warga ke unit yang berwenang.");
        await ShouldStillWaitAsync(address);
    }

    private async Task ShouldStillWaitAsync(string address)
    {
        var page = await office.OpenAsync("loket-cideng", address);
        page.QuerySelectorAll("dt").ShouldNotContain(d => d.Seen() == "Penyerahan");
        WorkingOffice.FormOf(page, "Proceed")!.QuerySelector("input[name=receipt]").ShouldNotBeNull();
        (await office.CaseAsync(address)).Step.ShouldBe("hand-over");
    }

    private async Task<(string Name, string Value)> VersionAsync(string address) =>
        ("Version", WorkingOffice.FormOf(await office.OpenAsync("loket-cideng", address), "Proceed")!.QuerySelector("input[name=Version]")!.GetAttribute("value")!);

    private async Task<(string Address, (string Name, string Value)[] Receiver)> FinishedAsync()
    {
        var head = await office.AddFamilyAsync(Cideng);
        var address = await office.TakeInAsync("loket-cideng", "kartu-keluarga", [.. WorkingOffice.Applicant(head), ("kind", "lost"), ("newcomer", "no"), ("data-differ", "no")]);
        await office.WalkToAsync(address, "hand-over", "loket-cideng");
        return (address, [("receipt", (await office.CaseAsync(address)).Number), ("receiver-name", "BUDI SANTOSO"), ("receiver-kind", "self")]);
    }

    // The administrator gives the sub-agency itself a counter and a counter post.
    private async Task AppointToSubAgencyAsync(string officer)
    {
        const string post = "Petugas Loket Suku Dinas";
        var admin = await office.AsAsync("admin");
        var unit = await LinkAsync("/kelola/unit", "Suku Dinas Dukcapil Kota Administrasi Jakarta Pusat");
        await DoneAsync(admin.PostAsync(unit, unit + "?handler=Counter", ("CounterName", "Loket Sudin")));
        await DoneAsync(admin.PostAsync(unit + "/jabatan-baru", unit + "/jabatan-baru", ("Title", post), ("Role", "front-office")));
        var page = await admin.PageAsync(await LinkAsync("/kelola/petugas", officer));
        var form = page.QuerySelector<IHtmlFormElement>("form[action*='handler=Appoint']")!;
        await DoneAsync(admin.SubmitAsync(form, ("PositionId", Option(page, "PositionId", post)), ("CounterId", Option(page, "CounterId", "Loket Sudin"))));
    }

    private async Task<string> LinkAsync(string list, string name) =>
        (await office.OpenAsync("admin", list)).QuerySelectorAll("tbody a").Single(a => a.Seen() == name).GetAttribute("href")!;

    private static string Option(IDocument page, string select, string name) =>
        page.QuerySelectorAll($"#{select} option").Single(o => o.Seen().StartsWith(name, StringComparison.Ordinal)).GetAttribute("value")!;

    private static async Task DoneAsync(Task<HttpResponseMessage> answer) => ((int)(await answer).StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(await answer));
}
