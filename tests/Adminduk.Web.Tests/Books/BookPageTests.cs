using System.Net;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Adminduk.Web.Tests.Books;

/// <summary>The books on the pages of Bintan's demo staff.</summary>
public sealed class BookPageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly (string Name, string Value)[] First = [("kind", "first"), ("sending-district", "21.01.04")];

    [Fact]
    [Trait("Requirement", "BTN-72")]
    [Trait("Requirement", "BTN-13")]
    [Trait("Requirement", "BTN-15")]
    public async Task A_card_stands_in_the_registration_book_and_in_the_pick_up_book_with_its_mark()
    {
        var person = await office.AddFamilyAsync(change: r => Testing.Households.MarkRecorded(r));
        var address = await office.TakeInAsync("loket", "ktp-el", [.. WorkingOffice.Applicant(person), .. First]);
        await office.WalkToAsync(address, "pick-up");
        await office.ProceedAsync("loket", address, ("signature-paper", "true"));
        var @case = await office.CaseAsync(address);

        var register = await office.OpenAsync("loket", $"/buku/register?cari={@case.Number}");
        var pickup = await office.OpenAsync("loket", $"/buku/pengambilan?cari={@case.Number}");

        register.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().Seen().ShouldSatisfyAllConditions(
            row => row.ShouldContain(@case.RegisterNumber!), row => row.ShouldContain(@case.ApplicantName), row => row.ShouldContain("KTP"), row => row.ShouldNotContain(@case.ApplicantNik));
        pickup.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().Seen().ShouldSatisfyAllConditions(
            row => row.ShouldContain("KTP-el"), row => row.ShouldContain("BUDI SANTOSO"), row => row.ShouldContain("Di buku kertas"));
    }

    [Fact]
    public async Task A_book_is_downloaded_and_printed_and_whole_nik_take_a_reason()
    {
        var address = await office.TakeInAsync("loket", "ktp-el", [.. WorkingOffice.Applicant(await office.AddFamilyAsync(change: r => Testing.Households.MarkRecorded(r))), .. First]);
        await office.WalkToAsync(address, "forward");
        var visitor = await office.AsAsync("loket");
        var page = await visitor.PageAsync("/buku/register");

        var excel = await visitor.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form[action*='handler=Excel']")!);
        var refused = await visitor.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form[action*='handler=Excel']")!, ("lengkap", "true"), ("alasan", "ya"));
        var printed = await visitor.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form[action*='handler=Print']")!);

        excel.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        excel.Content.Headers.ContentDisposition!.FileName.ShouldBe("buku-register-2026-01-01.xlsx");
        printed.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Hosting.DemoVisitor.ParseAsync(refused)).QuerySelector(".govuk-error-summary")!.Seen().ShouldContain("sedikitnya 10 huruf");
    }

    [Fact]
    public async Task A_book_without_matching_lines_says_what_to_do_and_an_unknown_book_is_not_there()
    {
        (await office.OpenAsync("loket", "/buku/register?cari=TIDAKADA")).QuerySelector("main")!.Seen().ShouldContain("Hapus sebagian saringan");
        (await (await office.AsAsync("loket")).GetAsync("/buku/lain")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
