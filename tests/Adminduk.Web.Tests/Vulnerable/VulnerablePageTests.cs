using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Adminduk.Web.Tests.Vulnerable;

/// <summary>Penduduk rentan on the pages of Bintan.</summary>
public sealed class VulnerablePageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string List = "/penduduk/rentan";

    [Fact]
    [Trait("Requirement", "BTN-81")]
    public async Task A_team_lists_people_per_category_and_a_family_card_is_started_from_a_listed_person()
    {
        var head = await office.AddFamilyAsync();
        var survey = await BeginAsync("Kebakaran Pasar Kijang");

        await AddAsync(survey, ("Nik", head.Nik), ("Remark", "KK terbakar"));
        await AddAsync(survey, ("Name", "Mak Limah"), ("Sex", "2"), ("BirthPlace", "Kijang"));

        var list = await office.OpenAsync("baca", $"{List}?kategori=NaturalDisaster&cari=Kebakaran+Pasar+Kijang");
        list.QuerySelectorAll("main h2").Select(h => h.Seen()).ShouldContain("Korban bencana alam");
        var rows = list.QuerySelectorAll("tbody tr").Select(r => r.Seen()).ToList();
        rows.Count.ShouldBe(2);
        rows.ShouldContain(r => r.Contains("MAK LIMAH") && r.Contains("NS-2101-") && r.Contains("Posko Pasar") && r.Contains("Kartu Keluarga"));
        rows.ShouldContain(r => r.Contains(head.Name) && !r.Contains(head.Nik));
        var person = await office.OpenAsync("loket", list.QuerySelectorAll("tbody a").First(a => a.Seen() == head.Name).GetAttribute("href")!);
        var intake = await office.OpenAsync("loket", person.QuerySelector("a[href^='/loket/kartu-keluarga']")!.GetAttribute("href")!);
        intake.QuerySelector<IHtmlInputElement>("input[name=nik]")!.Value.ShouldBe(head.Nik);
        intake.QuerySelector<IHtmlInputElement>("input[name=name]")!.Value.ShouldBe(head.Name);
    }

    [Fact]
    public async Task A_request_for_somebody_without_nik_begins_with_what_the_team_wrote_down()
    {
        var survey = await BeginAsync("Longsor Bukit");
        await AddAsync(survey, ("Name", "Wak Dolah"), ("Sex", "1"), ("BirthDate.Day", "5"), ("BirthDate.Month", "4"), ("BirthDate.Year", "1950"));

        var person = await office.OpenAsync("loket", (await office.OpenAsync("loket", survey)).QuerySelector("tbody a")!.GetAttribute("href")!);
        var intake = await office.OpenAsync("loket", person.QuerySelector("a[href^='/loket/kartu-keluarga']")!.GetAttribute("href")!);

        person.QuerySelector("section[aria-labelledby=dokumen]")!.Seen().ShouldContain("Biodata dan NIK Belum ada");
        intake.QuerySelector<IHtmlInputElement>("input[name=name]")!.Value.ShouldBe("WAK DOLAH");
        intake.QuerySelector<IHtmlInputElement>("input[name='birth-date.Year']")!.Value.ShouldBe("1950");
        intake.QuerySelector<IHtmlInputElement>("input[name=nik]")!.Value.ShouldBe("");
    }

    [Fact, Trait("Requirement", "BTN-81")]
    public async Task A_letter_for_somebody_without_nik_is_filed_under_the_temporary_number()
    {
        var survey = await BeginAsync("Banjir Kampung Lome");
        await AddAsync(survey, ("Name", "Mak Ngah"), ("Sex", "2"));
        var person = await office.OpenAsync("loket", (await office.OpenAsync("loket", survey)).QuerySelector("tbody a")!.GetAttribute("href")!);
        var letters = person.QuerySelectorAll("a[href^='/loket/surat-']").Select(a => a.GetAttribute("href")!).ToList();
        var visitor = await office.AsAsync("loket");
        var intake = await visitor.PageAsync(letters[0]);
        var number = intake.QuerySelector<IHtmlInputElement>("input[name=nik]")!.Value;

        var filed = await visitor.SubmitAsync(intake.QuerySelector<IHtmlFormElement>("form[action^='/loket/surat-']")!, ("lost-papers", "both"));

        letters.Select(l => l.Split('?')[0]).ShouldBe(["/loket/surat-keterangan-pengganti-tanda-identitas", "/loket/surat-keterangan-pencatatan-sipil"]);
        number.ShouldStartWith("NS-2101-");
        ((int)filed.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(filed));
        var address = filed.Headers.Location!.ToString();
        (await office.OpenAsync("loket", address)).QuerySelector("main")!.Seen().ShouldContain(number);
        (await office.WorkLineAsync("loket", address)).ShouldNotBeNull().ShouldContain("MAK NGAH");
    }

    [Fact]
    public async Task A_temporary_number_is_merged_with_a_reason()
    {
        var head = await office.AddFamilyAsync();
        var survey = await BeginAsync("Banjir Rob");
        await AddAsync(survey, ("Name", "Pak Cik"), ("Sex", "1"));
        var address = (await office.OpenAsync("loket", survey)).QuerySelector("tbody a")!.GetAttribute("href")!;
        var visitor = await office.AsAsync("petugas");
        IHtmlFormElement FormOf(IDocument page) => page.QuerySelector<IHtmlFormElement>("section[aria-labelledby=gabung] form")!;

        var without = await visitor.SubmitAsync(FormOf(await visitor.PageAsync(address)), ("Nik", head.Nik), ("Reason", ""));
        var merged = await visitor.SubmitAsync(FormOf(await visitor.PageAsync(address)), ("Nik", head.Nik), ("Reason", "Dikenali ketua RT 02"));

        ((int)without.StatusCode, (int)merged.StatusCode).ShouldBe((400, 302));
        var page = await visitor.PageAsync(address);
        page.QuerySelector($"a[href='/penduduk/{head.Id}']").ShouldNotBeNull();
        FormOf(page).ShouldBeNull();
    }

    [Fact]
    public async Task The_list_goes_out_as_Excel_with_NIK_masked_and_on_the_record()
    {
        await BeginAsync("Angin Puting Beliung");
        var visitor = await office.AsAsync("loket");
        var survey = await BeginAsync("Angin Kencang");
        await AddAsync(survey, ("Name", "Cik Mat"), ("Sex", "1"));
        var form = (await visitor.PageAsync(List)).QuerySelector<IHtmlFormElement>("form[action*='handler=Excel']")!;

        var file = await visitor.SubmitAsync(form);

        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        await using var db = office.Office.Open();
        db.Processes.Count(p => p.Type == "vulnerable.exported").ShouldBe(1);
    }

    [Fact]
    public async Task Only_counter_and_service_officers_enter_and_the_administrator_sees_nothing()
    {
        var reader = await office.AsAsync("baca");
        (await reader.PageAsync(List)).QuerySelector("a[href$='/baru']").ShouldBeNull();
        ((int)(await reader.GetAsync($"{List}/pendataan/baru")).StatusCode).ShouldBe(403);
        ((int)(await (await office.AsAsync("admin")).GetAsync(List)).StatusCode).ShouldBe(403);
        ((int)(await office.Anybody().GetAsync(List)).StatusCode).ShouldBe(302);
        (await office.OpenAsync("petugas", List)).QuerySelector("a[href$='/baru']").ShouldNotBeNull();
    }

    private async Task<string> BeginAsync(string @event)
    {
        var visitor = await office.AsAsync("loket");
        var form = (await visitor.PageAsync($"{List}/pendataan/baru")).QuerySelector<IHtmlFormElement>("main form")!;
        var answer = await visitor.SubmitAsync(form,
            ("Category", "NaturalDisaster"), ("Event", @event), ("Village", "21.01.04.2001"), ("Place", "Posko Pasar"), ("Team", "Tim Pendataan Kijang"),
            ("Date.Day", "9"), ("Date.Month", "8"), ("Date.Year", "2026"));
        ((int)answer.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(answer));
        return answer.Headers.Location!.ToString();
    }

    private async Task AddAsync(string survey, params (string Name, string Value)[] fields)
    {
        var visitor = await office.AsAsync("loket");
        var form = (await visitor.PageAsync(survey)).QuerySelector<IHtmlFormElement>("section[aria-labelledby=tambah] form")!;
        var answer = await visitor.SubmitAsync(form, fields);
        ((int)answer.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(answer));
    }
}
