using System.Net;
using Adminduk.Core.Cases;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Case = Adminduk.Core.Cases.Case;


namespace Adminduk.Web.Tests.Applications;

public sealed class ApplyTests
{
    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-31")]
    public async Task An_arrival_is_filed_page_by_page_and_stands_as_filed_with_time_and_applicant(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        await using var visitor = new Visitor(office);
        await visitor.FillArrivalAsync();

        var check = await visitor.PageAsync(Forms.Arrival + "/periksa");
        await visitor.StepAsync(Forms.Arrival + "/periksa", Forms.Arrival + "/selesai", []);
        var done = await visitor.PageAsync(Forms.Arrival + "/selesai");

        check.Body!.TextContent.ShouldContain("Disdukcapil Kota Batam");
        check.Body.TextContent.ShouldNotContain("2171011708900001");
        var @case = await TheOnlyAsync(office);
        @case.Status.ShouldBe(CaseStatus.New);
        @case.Steps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(s => s.OfficerName.ShouldBe("RINI ASTUTI"), s => s.EndedAt.ShouldBe(office.Office.Clock.Now));
        done.QuerySelector(".govuk-panel")!.TextContent.ShouldContain(@case.Number);
        (await visitor.PageAsync(done.QuerySelector("a[href^='/lacak/']")!.GetAttribute("href")!)).Body!.TextContent.ShouldContain(@case.Number);
    }

    [Fact]
    public async Task Sending_twice_files_once_and_shows_the_same_number()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.FillArrivalAsync();

        await visitor.StepAsync(Forms.Arrival + "/periksa", Forms.Arrival + "/selesai", []);
        await visitor.StepAsync(Forms.Arrival + "/periksa", Forms.Arrival + "/selesai", []);

        var @case = await TheOnlyAsync(office);
        (await visitor.PageAsync(Forms.Arrival + "/selesai")).Body!.TextContent.ShouldContain(@case.Number);
    }

    [Theory]
    [InlineData("nik", "21010I5510900012", "hanya boleh berisi angka")]
    [InlineData("nik", "2101", "harus 16 angka")]
    [InlineData("name", "<script>alert(1)</script>", "hanya boleh berisi huruf")]
    [InlineData("phone", "bukan nomor", "belum benar")]
    [InlineData("email", "bukan@@surel", "belum benar")]
    [InlineData("birth-date.Month", "13", "bukan tanggal yang ada")]
    [InlineData("birth-date.Year", "2999", "tidak boleh sesudah hari ini")]
    [InlineData("nik", "", "belum diisi")]
    public async Task A_wrong_answer_is_named_and_kept(string field, string typed, string fault)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.PostAsync(Forms.Arrival);

        var answer = await visitor.PostAsync(Forms.Arrival + "/applicant", [.. Forms.Newcomer.Where(f => f.Name != field), (field, typed)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await ShellHost.ParseAsync(answer);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain(fault);
        page.QuerySelector($"input[name='{field}']")!.GetAttribute("value").ShouldBe(typed);
        if (!field.Contains('.') && typed.Length > 0)
            (await visitor.PageAsync(Forms.Arrival + "/applicant")).QuerySelector($"input[name='{field}']")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_with_its_limit()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.PostAsync(Forms.Arrival);

        var answer = await visitor.PostAsync(Forms.Arrival + "/applicant", [.. Forms.Newcomer.Where(f => f.Name != "name"), ("name", new string('A', 60_000))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ShellHost.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("paling panjang");
    }

    [Fact]
    public async Task A_file_of_a_wrong_kind_is_refused_and_a_good_one_is_kept()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.FillArrivalAsync();

        var asked = (await visitor.PageAsync(Forms.Arrival + "/berkas")).QuerySelectorAll("input[type=file]").Select(i => i.GetAttribute("name")!).ToList();
        var answer = await visitor.SendAsync(Forms.Arrival + "/berkas", [], [(asked[0], ("foto.pdf", "MZ bukan foto"u8.ToArray())), ("file:tidak-diminta", Visitor.Pdf)]);
        await visitor.SendAsync(Forms.Arrival + "/berkas", [], [(asked[0], Visitor.Pdf)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await visitor.PageAsync(Forms.Arrival + "/berkas");
        page.QuerySelectorAll(".adm-kept").ShouldHaveSingleItem().TextContent.ShouldContain("berkas.pdf");
    }

    [Fact]
    public async Task A_draft_older_than_thirty_days_is_gone_but_what_is_typed_now_is_not()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.PostAsync(Forms.Arrival);
        office.Office.Time.Advance(TimeSpan.FromDays(31));

        (await visitor.LeadsToAsync(Forms.Arrival + "/applicant")).ShouldBe(Forms.Arrival);
        await visitor.StepAsync(Forms.Arrival + "/applicant", Forms.Arrival + "/origin", Forms.Newcomer);

        (await visitor.PageAsync(Forms.Arrival + "/applicant")).QuerySelector("input[name=name]")!.GetAttribute("value").ShouldBe("RINI ASTUTI");
    }

    [Fact]
    public async Task The_draft_of_another_browser_stays_closed()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.FillArrivalAsync();
        await using var stranger = new Visitor(office);

        (await stranger.LeadsToAsync(Forms.Arrival + "/periksa")).ShouldBe(Forms.Arrival);
        (await stranger.LeadsToAsync(Forms.Arrival + "/selesai")).ShouldBe("/lacak");
    }

    [Theory]
    [InlineData("/layanan/tidak-ada/ajukan")]
    [InlineData("/layanan/surat-keterangan-datang/ajukan/tidak-ada")]
    public async Task An_unknown_service_or_page_is_not_found(string address)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);

        (await visitor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_choice_brings_its_own_questions_before_the_next_page()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await using var visitor = new Visitor(office);
        await visitor.FillArrivalAsync();

        await visitor.StepAsync(Forms.Arrival + "/card", Forms.Arrival + "/card", [("arrival-kind", "join")]);

        (await visitor.PageAsync(Forms.Arrival + "/card")).QuerySelector("input[name='join-family-number']").ShouldNotBeNull();
    }

    private static async Task<Case> TheOnlyAsync(CaseOffice office)
    {
        await using var db = office.Open();
        return await office.CaseAsync((await db.Cases.AsNoTracking().SingleAsync()).Id);
    }
}
