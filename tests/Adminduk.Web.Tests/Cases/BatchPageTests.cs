using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;

namespace Adminduk.Web.Tests.Cases;

/// <summary>Ticking cases in the work list and sending them on together, with one entry of the passphrase.</summary>
public sealed class BatchPageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    [Fact]
    public async Task The_head_ticks_two_cases_and_signs_both_with_one_passphrase()
    {
        var (first, second) = (await ReadyToSignAsync(), await ReadyToSignAsync());
        var confirm = await ChooseAsync("kadis", first, second);
        var head = await office.AsAsync("kadis");

        var page = await head.PageAsync(confirm);
        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        page.QuerySelectorAll("input[name=passphrase]").Length.ShouldBe(1);

        var wrong = await head.PostAsync(confirm, confirm, ("passphrase", "bukan ini"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WorkingOffice.SummaryAsync(wrong)).ShouldContain("tidak cocok");

        var begun = await head.PostAsync(confirm, confirm, ("passphrase", WorkingOffice.Passphrase));
        begun.Headers.Location!.ToString().ShouldBe(confirm);
        await Eventually.BeTrueAsync(async () => (await head.PageAsync(confirm)).Body!.TextContent.Contains("2 dari 2 permohonan diteruskan", StringComparison.Ordinal), "both are signed");
        foreach (var address in new[] { first, second }) (await office.CaseAsync(address)).Step.ShouldBe("register");
    }

    [Fact]
    public async Task Nothing_ticked_is_told_beside_the_list()
    {
        await ReadyToSignAsync();
        var head = await office.AsAsync("kadis");

        var answer = await head.SubmitAsync(FormOf(await head.PageAsync("/kerja")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await WorkingOffice.SummaryAsync(answer)).ShouldContain("Centang permohonan");
    }

    [Fact]
    public async Task A_batch_belongs_to_its_officer_and_an_unknown_one_leads_back_to_the_list()
    {
        var confirm = await ChooseAsync("kadis", await ReadyToSignAsync());

        (await (await office.AsAsync("kabid")).GetAsync(confirm)).Headers.Location!.ToString().ShouldBe("/kerja");
        (await (await office.AsAsync("kadis")).GetAsync($"/kerja/bersama/{Guid.Empty}")).Headers.Location!.ToString().ShouldBe("/kerja");
    }

    [Fact]
    public async Task Steps_that_must_be_looked_at_one_by_one_have_no_box()
    {
        var head = await office.AddFamilyAsync();
        await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(head), ("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")]);
        var page = await office.OpenAsync("loket", "/kerja");

        page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("input[name=pilih]").ShouldBeEmpty();
    }

    private async Task<string> ReadyToSignAsync()
    {
        var head = await office.AddFamilyAsync();
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(head), ("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")]);
        await office.WalkToAsync(address, "sign");
        return address;
    }

    private async Task<string> ChooseAsync(string login, params string[] addresses)
    {
        var visitor = await office.AsAsync(login);
        var form = FormOf(await visitor.PageAsync("/kerja"));
        foreach (var box in form.QuerySelectorAll<IHtmlInputElement>("input[name=pilih]"))
            box.IsChecked = addresses.Any(a => a.EndsWith(box.Value, StringComparison.Ordinal));
        var answer = await visitor.SubmitAsync(form);
        ((int)answer.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(answer));
        return answer.Headers.Location!.ToString();
    }

    private static IHtmlFormElement FormOf(IDocument page) => page.QuerySelector<IHtmlFormElement>("form[action*='handler=Choose']")!;
}
