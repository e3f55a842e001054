using System.Net;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Tracking;

public sealed class TrackTests
{
    [Fact]
    public async Task A_wrong_number_and_a_wrong_code_get_the_same_answer()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var @case = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new() { ["kind"] = "lost" });
        await using var visitor = new Visitor(office);
        var code = visitor.Service<ReceiptSecrets>().CodeOf(@case.Id);

        var number = await visitor.PostAsync("/lacak", ("Number", "BTN-2026-999999"), ("Code", code));
        var wrong = await visitor.PostAsync("/lacak", ("Number", @case.Number), ("Code", "AAAA2222"));
        var right = await visitor.PostAsync("/lacak", ("Number", @case.Number.ToLowerInvariant()), ("Code", $" {code[..4]} {code[4..]} "));

        wrong.StatusCode.ShouldBe(number.StatusCode);
        (await SummaryAsync(wrong)).ShouldBe(await SummaryAsync(number));
        right.Headers.Location!.ToString().ShouldBe("/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(@case.Id));
    }

    [Fact]
    public async Task Guessing_codes_of_one_number_is_stopped()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        for (var i = 0; i < 10; i++) await visitor.PostAsync("/lacak", ("Number", "BTN-2026-000001"), ("Code", "AAAA222" + i));

        (await SummaryAsync(await visitor.PostAsync("/lacak", ("Number", "BTN-2026-000001"), ("Code", "AAAA2229")))).ShouldContain("Terlalu banyak percobaan");
    }

    [Theory]
    [InlineData("/lacak/salah")]
    [InlineData("/lacak/salah/perbaiki")]
    [InlineData("/lacak/salah/resi.pdf")]
    [InlineData("/lacak/salah/dokumen/0190a000-0000-7000-8000-000000000001.pdf")]
    public async Task A_wrong_link_is_not_found(string address)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);

        (await visitor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Requirement", "BTN-32")]
    public async Task A_missing_requirement_stays_visible_until_it_is_given()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var @case = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new() { ["kind"] = "lost" });
        var missing = @case.Items.First(i => i.State == ItemState.Missing);
        await using var visitor = new Visitor(office);
        var link = "/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(@case.Id);
        var before = await visitor.PageAsync(link);

        var answer = await visitor.SendAsync(link + "/perbaiki", [], [("file:" + missing.Requirement, Visitor.Pdf)]);

        before.QuerySelectorAll(".adm-checklist li").Count(l => l.TextContent.Contains("Belum ada")).ShouldBe(@case.Items.Count(i => i.State == ItemState.Missing));
        answer.Headers.Location!.ToString().ShouldBe(link);
        (await office.CaseAsync(@case.Id)).Items.Find(i => i.Requirement == missing.Requirement)!.State.ShouldBe(ItemState.Given);
        (await visitor.PageAsync(link)).QuerySelectorAll(".adm-checklist li").Count(l => l.TextContent.Contains("Sudah diserahkan")).ShouldBe(1);
    }

    [Fact]
    public async Task A_returned_case_is_repaired_item_by_item_and_comes_back()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var @case = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), new() { ["kind"] = "lost" });
        await office.WalkToAsync(@case.Id, "verify-section");
        var item = @case.Items[0].Requirement;
        CaseWalks.Expect(await office.ActAsync(
            new StepCommand { CaseId = @case.Id, Verdict = VerdictKind.Return, Returns = [new ReturnItem(item, "Foto tidak terbaca", "Foto ulang di tempat terang")] },
            office.Officer("section-head")));
        await using var visitor = new Visitor(office);
        var link = "/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(@case.Id);

        var page = await visitor.PageAsync(link + "/perbaiki");
        var nothing = await visitor.PostAsync(link + "/perbaiki");
        await visitor.SendAsync(link + "/perbaiki", [], [("file:" + item, Visitor.Pdf)]);

        page.Body!.TextContent.ShouldContain("Foto tidak terbaca");
        page.Body.TextContent.ShouldContain("Foto ulang di tempat terang");
        nothing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SummaryAsync(nothing)).ShouldContain("Belum diperbaiki");
        (await office.CaseAsync(@case.Id)).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CaseStatus.InProgress), c => c.Step.ShouldBe("verify-section"));
    }

    [Fact]
    [Trait("Requirement", "TNG-18")]
    [Trait("Requirement", "TNG-24")]
    public async Task The_schedule_is_shown_and_received_and_the_end_tells_the_time_used()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        var family = await office.AddFamilyAsync();
        var request = await office.RequestAsync("ktp-el-daring", family, new() { ["basis"] = "age" }, CaseChannel.Api);
        var @case = CaseWalks.Expect(await office.FileAsync(request, Actor.Applicant("BUDI SANTOSO")));
        await office.WalkToAsync(@case.Id, "receive-schedule");
        await using var visitor = new Visitor(office, "tangerang");
        var link = "/lacak/" + visitor.Service<ReceiptSecrets>().TokenOf(@case.Id);

        var schedule = (await visitor.PageAsync(link)).Body!.TextContent;
        var received = await office.CaseAsync(@case.Id);
        await office.FinishAsync(@case.Id);
        var end = await visitor.PageAsync(link);

        schedule.ShouldContain("Loket Perekaman");
        schedule.ShouldContain("12 Agustus 2026 09.30 WIB");
        schedule.ShouldContain("Jadwal ini tercatat sudah Anda terima.");
        schedule.ShouldNotContain(received.ApplicantNik);
        received.Step.ShouldBe("record");
        end.QuerySelector(".adm-verdict--green")!.TextContent.ShouldContain("sudah selesai");
        end.Body!.TextContent.ShouldContain("1 hari kerja dari batas 1 hari kerja");
        end.QuerySelectorAll("a[href$='.pdf']").ShouldAllBe(a => !a.GetAttribute("href")!.Contains("/dokumen/"));
    }

    private static async Task<string> SummaryAsync(HttpResponseMessage answer) => (await ShellHost.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent;
}
