using Adminduk.Core.Cases;
using Adminduk.Web.Tests.Hosting;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>A request withdrawn with the pages' own forms, at the counter and from home.</summary>
public sealed class WithdrawTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly (string Name, string Value)[] Lost = [("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")];

    [Fact]
    public async Task At_the_counter_it_ends_and_the_page_shows_who_withdrew_it_and_why()
    {
        var address = await TakeInAsync();
        await office.WalkToAsync(address, "verify-section");

        var answer = await office.TryAsync("loket", address, "Withdraw", ("withdrawal", "Pemohon menemukan kartunya"));

        answer.Headers.Location!.ToString().ShouldBe(address);
        var page = await office.OpenAsync("loket", address);
        page.QuerySelector("h1")!.Seen().ShouldEndWith("Dibatalkan");
        page.QuerySelector(".adm-notice--success")!.Seen().ShouldContain("permohonan dibatalkan");
        page.History()[^1].ShouldContain("Pemohon menemukan kartunya");
        page.QuerySelectorAll("form[action*='handler=']").ShouldNotContain(f => f.GetAttribute("action")!.Contains("Withdraw", StringComparison.Ordinal));
        (await office.WorkLineAsync("kasi", address)).ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_reason_the_officer_sees_which_field_and_a_long_one_is_kept()
    {
        var address = await TakeInAsync();
        var story = string.Concat(Enumerable.Repeat("panjang ", 70)) + "ujung";

        var empty = await DemoVisitor.ParseAsync(await office.TryAsync("loket", address, "Withdraw", ("withdrawal", "")));
        var answer = await office.TryAsync("loket", address, "Withdraw", ("withdrawal", story));
        var kept = await DemoVisitor.ParseAsync(answer);

        empty.QuerySelector("#withdrawal-error")!.Seen().ShouldContain("Alasan belum diisi");
        empty.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#withdrawal");
        empty.QuerySelector("#withdrawal")!.Closest("details")!.HasAttribute("open").ShouldBeTrue();
        ((int)answer.StatusCode).ShouldBe(400);
        kept.QuerySelector("#withdrawal")!.TextContent.Trim().ShouldBe(story);
        (await office.CaseAsync(address)).Ended.ShouldBeFalse();
    }

    [Fact]
    public async Task An_officer_who_takes_nothing_in_has_no_form_and_is_refused()
    {
        var address = await TakeInAsync();
        var loket = WorkingOffice.FormOf(await office.OpenAsync("loket", address), "Withdraw")!.GetAttribute("action")!;
        var cetak = await office.AsAsync("cetak");

        var page = await cetak.PageAsync(address);
        var answer = await cetak.PostAsync(address, loket, ("withdrawal", "Salah orang"));

        WorkingOffice.FormOf(page, "Withdraw").ShouldBeNull();
        page.QuerySelector("#langkah").ShouldNotBeNull();
        ((int)answer.StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task From_home_it_needs_a_reason_and_then_the_page_says_that_it_was_withdrawn()
    {
        var address = await TakeInAsync();
        var link = await LinkAsync(address);
        using var visitor = office.Anybody();
        var form = WorkingOffice.FormOf(await visitor.PageAsync(link), "Withdraw")!;

        var refused = await visitor.SubmitAsync(form, ("withdrawal", " "));
        var answer = await visitor.SubmitAsync(form, ("withdrawal", "Kartu sudah ketemu"));
        var page = await visitor.PageAsync(link);
        var late = await visitor.SubmitAsync(form, ("withdrawal", "Sekali lagi"));

        ((int)refused.StatusCode).ShouldBe(400);
        (await WorkingOffice.SummaryAsync(refused)).ShouldContain("Alasan belum diisi");
        answer.Headers.Location!.ToString().ShouldBe(link);
        page.QuerySelector(".adm-verdict")!.Seen().ShouldContain("Permohonan ini dibatalkan.");
        page.QuerySelector(".adm-verdict")!.Seen().ShouldContain("Alasan: Kartu sudah ketemu. Anda boleh");
        page.QuerySelectorAll(".adm-checklist li").ShouldBeEmpty();
        WorkingOffice.FormOf(page, "Withdraw").ShouldBeNull();
        ((int)late.StatusCode).ShouldBe(422);
        (await WorkingOffice.SummaryAsync(late)).ShouldContain("Permohonan ini sudah selesai");
        (await office.CaseAsync(address)).Status.ShouldBe(CaseStatus.Cancelled);
    }

    private async Task<string> LinkAsync(string address) => "/lacak/" + office.Service<ReceiptSecrets>().TokenOf((await office.CaseAsync(address)).Id);

    private async Task<string> TakeInAsync() =>
        await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
}
