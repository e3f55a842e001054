using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The counters of Jakarta: who takes in and hands over, for whom, where and with which requirements.</summary>
public sealed class JakartaCounterTests(JakartaAtWork office) : IClassFixture<JakartaAtWork>
{
    private const string Cideng = "31.71.01.1002";
    private static readonly (string, string)[] Lost = [("kind", "lost"), ("newcomer", "no"), ("data-differ", "no")];

    [Fact]
    [Trait("Requirement", "DKI-3")]
    public async Task The_receiving_officer_stands_on_the_page_with_post_office_and_time_and_cannot_be_changed()
    {
        var address = await TakeInAsync();

        var page = await office.OpenAsync("loket-cideng", address);

        page.Field("Diterima oleh").ShouldBe("Nanda Permata, Petugas Loket PTSP Kelurahan Cideng, Satuan Pelaksana PTSP Kelurahan Cideng");
        page.Field("Diajukan").ShouldStartWith("Senin, 10 Agustus 2026 09.00 WIB");
        page.QuerySelectorAll("input, textarea, select").Select(i => i.GetAttribute("value") ?? "").ShouldNotContain(v => v.Contains("Nanda"));
    }

    [Fact]
    [Trait("Requirement", "DKI-4")]
    public async Task The_same_unit_hands_over_and_a_post_outside_the_units_of_the_area_is_refused()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "hand-over", "loket-cideng");
        (string, string)[] receiver = [("receipt", (await office.CaseAsync(address)).Number), ("receiver-name", "BUDI SANTOSO"), ("receiver-kind", "self")];

        var section = await office.OpenAsync("petugas", address);
        var elsewhere = await (await office.AsAsync("loket-cikini")).GetAsync(address);
        await office.ProceedAsync("loket-cideng", address, receiver);

        WorkingOffice.FormOf(section, "Proceed").ShouldBeNull();
        section.QuerySelector("main")!.Seen().ShouldContain("Langkah ini bukan giliran jabatan Anda.");
        ((int)elsewhere.StatusCode).ShouldBe(404);
        (await office.OpenAsync("loket-cideng", address)).Field("Penyerahan").ShouldBe(
            "Nanda Permata, Petugas Loket PTSP Kelurahan Cideng, Satuan Pelaksana PTSP Kelurahan Cideng, Senin, 10 Agustus 2026 09.00 WIB; diterima BUDI SANTOSO");
    }

    [Fact]
    [Trait("Requirement", "DKI-6")]
    public async Task A_resident_of_another_kecamatan_is_refused_with_the_unit_that_serves_him()
    {
        var head = await office.AddFamilyAsync("31.71.06.1001");

        var refused = await office.TryTakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(head), .. Lost]);

        ((int)refused.StatusCode).ShouldBe(422);
        (await WorkingOffice.SummaryAsync(refused)).ShouldContain("Satuan Pelaksana PTSP Kelurahan Menteng");
    }

    [Fact]
    [Trait("Requirement", "DKI-7")]
    public async Task Every_requirement_bears_its_source_and_a_mandatory_one_unticked_stops_the_file()
    {
        var intake = await office.OpenAsync("loket-cideng", "/loket/kartu-keluarga");
        var address = await TakeInAsync();
        var before = await office.OpenAsync("loket-cideng", address);
        var items = (await office.CaseAsync(address)).Items.ConvertAll(i => i.Requirement);
        await office.TickAsync("loket-cideng", address, not: items[^1]);

        var refused = await office.TryAsync("loket-cideng", address, "Proceed");

        var asked = intake.QuerySelectorAll("section[aria-labelledby=syarat] .govuk-form-group").Select(g => g.QuerySelector(".govuk-hint")!.Seen()).ToList();
        asked.ShouldNotBeEmpty();
        asked.ShouldAllBe(h => h.Contains("Perpres 96/2018") || h.Contains("Permendagri"));
        before.Dossier().QuerySelectorAll("li").ShouldAllBe(l => l.QuerySelector("a[href^='/hukum/']") != null);
        ((int)refused.StatusCode).ShouldBe(422);
        (await office.CaseAsync(address)).RegisterNumber.ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "DKI-8")]
    public async Task Without_a_counter_and_in_the_section_the_intake_refuses_and_the_village_lacks_what_is_the_districts()
    {
        foreach (var login in new[] { "kasi", "petugas", "kadis" })
        {
            var answer = await (await office.AsAsync(login)).GetAsync("/loket");
            ((int)answer.StatusCode).ShouldBe(403, login);
            (await Hosting.DemoVisitor.ParseAsync(answer)).QuerySelector("main")!.Seen().ShouldContain("Instruksi Gubernur DKI Jakarta 86/2016");
            (await (await office.AsAsync(login)).GetAsync("/loket/kartu-keluarga")).Headers.Location!.ToString().ShouldBe("/loket", login);
        }

        (await ServicesAsync("loket")).ShouldBe(["/loket/kartu-keluarga", "/loket/surat-keterangan-pindah"]);
        (await ServicesAsync("loket-cideng")).ShouldBe(["/loket/kartu-keluarga"]);

        async Task<List<string>> ServicesAsync(string login) =>
            [.. (await office.OpenAsync(login, "/loket")).QuerySelectorAll("section[aria-labelledby=terima] a").Select(a => a.GetAttribute("href")!)];
    }

    private async Task<string> TakeInAsync() =>
        await office.TakeInAsync("loket-cideng", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync(Cideng)), .. Lost]);
}
