using System.Net;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Applications;

public sealed class RefusalTests
{
    private static readonly Actor Account = Actor.Applicant("BUDI SANTOSO", Guid.Parse("0190a000-0000-7000-8000-000000000001"));

    [Fact]
    [Trait("Requirement", "BTN-104")]
    public async Task A_foreign_citizen_is_refused_the_card_for_citizens_with_reason_and_law()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var head = await office.HeadAsync(await office.AddFamilyAsync(change: r => r.Citizenship = Citizenship.Foreign));
        await using var visitor = new Visitor(office);
        await visitor.PostAsync("/layanan/ktp-el/ajukan");

        var answer = await visitor.PostAsync("/layanan/ktp-el/ajukan/applicant", Forms.Applicant(head));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var words = (await ShellHost.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent;
        words.ShouldContain("warga negara asing");
        words.ShouldContain("UU");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "TNG-26")]
    public async Task A_foreign_citizen_and_a_holder_of_a_card_are_led_to_the_proper_service(bool foreign)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        var head = await office.HeadAsync(await office.AddFamilyAsync(change: r => Change(r, foreign)));
        await using var visitor = new Visitor(office, "tangerang", Account);
        await visitor.PostAsync(Forms.Card);

        var answer = await visitor.PostAsync(Forms.Card + "/applicant", Forms.Applicant(head));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var words = (await ShellHost.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent;
        words.ShouldContain(foreign ? "KTP-el untuk orang asing" : "layanan penggantian KTP-el");
    }

    [Fact]
    [Trait("Requirement", "TNG-9")]
    [Trait("Requirement", "TNG-2")]
    public async Task Without_an_account_the_service_leads_to_registration_and_shows_its_warning()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        await using var visitor = new Visitor(office, "tangerang");

        var page = await visitor.PageAsync(Forms.Card);

        page.QuerySelector("a[href^='/daftar']")!.GetAttribute("href")!.ShouldContain(Forms.Card);
        page.QuerySelector("form[method=post]").ShouldBeNull();
        page.Body!.TextContent.ShouldContain("Administrasi Kependudukan › Antrian Perekaman KTP-el");
        page.QuerySelector(".adm-notice--warning")!.TextContent.ShouldContain("UU 24/2013");
        (await visitor.LeadsToAsync(Forms.Card + "/applicant")).ShouldBe(Forms.Card);
    }

    [Fact]
    [Trait("Requirement", "TNG-9")]
    [Trait("Requirement", "TNG-13")]
    public async Task With_an_account_data_and_papers_are_sent_and_a_number_comes_back()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        var head = await office.HeadAsync(await office.AddFamilyAsync());
        await using var visitor = new Visitor(office, "tangerang", Account);
        await visitor.PostAsync(Forms.Card);
        await visitor.StepAsync(Forms.Card + "/applicant", Forms.Card + "/basis", Forms.Applicant(head));
        await visitor.StepAsync(Forms.Card + "/basis", Forms.Card + "/berkas", [("basis", "age")]);
        await visitor.SendAsync(Forms.Card + "/berkas", [], [("file:family-card", Visitor.Pdf), ("file:diploma", Visitor.Pdf)]);

        await visitor.StepAsync(Forms.Card + "/periksa", Forms.Card + "/selesai", []);

        await using var db = office.Open();
        var @case = await office.CaseAsync((await db.Cases.AsNoTracking().SingleAsync()).Id);
        (await visitor.PageAsync(Forms.Card + "/selesai")).Body!.TextContent.ShouldContain(@case.Number);
        @case.AccountId.ShouldBe(Account.Id);
        @case.Attachments.Select(a => a.Requirement).ShouldBe(["family-card", "diploma"], ignoreOrder: true);
    }

    [Fact]
    [Trait("Requirement", "TNG-10")]
    public async Task Under_seventeen_and_unmarried_is_refused_with_the_reason()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        var child = await office.HeadAsync(await office.AddFamilyAsync(change: r => (r.BirthDate, r.MaritalStatus) = (new DateOnly(2010, 1, 1), MaritalStatus.Single)));
        await using var visitor = new Visitor(office, "tangerang", Account);
        await visitor.PostAsync(Forms.Card);
        await visitor.StepAsync(Forms.Card + "/applicant", Forms.Card + "/basis", Forms.Applicant(child));

        foreach (var basis in new[] { "age", "marriage" })
        {
            var answer = await visitor.PostAsync(Forms.Card + "/basis", ("basis", basis));

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await ShellHost.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("17 tahun");
        }
    }

    [Fact]
    [Trait("Requirement", "TNG-10")]
    public async Task Married_under_seventeen_must_upload_the_proof_before_sending()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite, "tangerang");
        var wife = await office.HeadAsync(await office.AddFamilyAsync(change: r => (r.BirthDate, r.MaritalStatus) = (new DateOnly(2010, 1, 1), MaritalStatus.Married)));
        await using var visitor = new Visitor(office, "tangerang", Account);
        await visitor.PostAsync(Forms.Card);
        await visitor.StepAsync(Forms.Card + "/applicant", Forms.Card + "/basis", Forms.Applicant(wife));
        await visitor.StepAsync(Forms.Card + "/basis", Forms.Card + "/berkas", [("basis", "marriage")]);
        await visitor.SendAsync(Forms.Card + "/berkas", [], [("file:family-card", Visitor.Pdf), ("file:birth-act", Visitor.Pdf)]);

        var refused = await visitor.PostAsync(Forms.Card + "/periksa");
        (await ShellHost.ParseAsync(refused)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Buku nikah belum diunggah");
        await visitor.SendAsync(Forms.Card + "/berkas", [], [("file:marriage-book", Visitor.Pdf)]);
        await visitor.StepAsync(Forms.Card + "/periksa", Forms.Card + "/selesai", []);
    }

    [Fact]
    public async Task An_unknown_nik_and_a_wrong_birth_date_sound_alike()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var head = await office.HeadAsync(await office.AddFamilyAsync());
        await using var visitor = new Visitor(office);
        await visitor.PostAsync("/layanan/ktp-el/ajukan");

        var unknown = await visitor.PostAsync("/layanan/ktp-el/ajukan/applicant", Forms.Applicant("2101041705850999", head.Name, head.BirthDate));
        var wrong = await visitor.PostAsync("/layanan/ktp-el/ajukan/applicant", Forms.Applicant(head.Nik, head.Name, head.BirthDate.AddDays(1)));

        wrong.StatusCode.ShouldBe(unknown.StatusCode);
        (await ShellHost.ParseAsync(wrong)).QuerySelector(".govuk-error-summary")!.TextContent
            .ShouldBe((await ShellHost.ParseAsync(unknown)).QuerySelector(".govuk-error-summary")!.TextContent);
    }

    private static void Change(Resident resident, bool foreign)
    {
        if (foreign) resident.Citizenship = Citizenship.Foreign;
        else typeof(Resident).GetProperty(nameof(Resident.IdCard))!.SetValue(resident, IdCardStatus.Issued);
    }
}
