using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Hosting;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Organisation;

/// <summary>Tangerang's five officer roles, given on the page of an officer, and what each of them then finds in the work list.</summary>
public sealed class TangerangWorkListTests(TangerangAtWork office) : IClassFixture<TangerangAtWork>
{
    private const string Own = "hujan bulan juni";

    private static readonly Dictionary<string, string[]> StepsOf = new(StringComparer.Ordinal)
    {
        ["Petugas Pelayanan"] = ["check", "compare", "send-schedule", "collect"],
        ["Petugas Rekam"] = ["record", "uniqueness"],
        ["Petugas Cetak KTP-el"] = ["print"],
        ["Kepala Seksi Pendataan Penduduk"] = ["verify-data"],
        ["Kepala Seksi Identitas Penduduk"] = ["verify-print"],
    };

    private int officers;

    [Fact]
    [Trait("Requirement", "TNG-11")]
    public async Task Each_of_the_five_roles_can_be_given_and_shows_the_steps_of_that_role_alone()
    {
        var cases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in StepsOf.Values.SelectMany(s => s)) cases[step] = await AtAsync(step);

        foreach (var (post, steps) in StepsOf)
        {
            using var officer = await AppointAsync(post);
            var listed = (await officer.PageAsync("/kerja")).QuerySelectorAll("tbody a[href^='/kerja/']").Select(a => a.GetAttribute("href")!);
            listed.ShouldBe(steps.Select(s => cases[s]), ignoreOrder: true, post);
        }
    }

    private async Task<DemoVisitor> AppointAsync(string post)
    {
        var admin = await office.AsAsync("admin");
        var login = $"baru{++officers}";
        var made = await DemoVisitor.ParseAsync(await admin.PostAsync("/kelola/petugas/baru", "/kelola/petugas/baru", ("Name", "Siti Maryam, A.Md."), ("Login", login)));
        var page = await admin.PageAsync(made.QuerySelector("main a.govuk-button")!.GetAttribute("href")!);
        var form = page.QuerySelector<IHtmlFormElement>("form[action*='handler=Appoint']")!;
        var choice = page.QuerySelectorAll("#PositionId option").Single(o => o.TextContent.StartsWith(post + " (", StringComparison.Ordinal)).GetAttribute("value")!;
        var given = await admin.SubmitAsync(form, ("PositionId", choice), ("Acting", "true")); // beside the demo's own holder
        ((int)given.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(given));
        return await SignInAsync(login, made.QuerySelector("code.adm-number")!.TextContent);
    }

    private async Task<DemoVisitor> SignInAsync(string login, string once)
    {
        var officer = office.Anybody();
        await officer.PostAsync("/masuk", "/masuk", ("Login", login), ("Password", once));
        await officer.PostAsync("/akun/kata-sandi", "/akun/kata-sandi", ("Current", once), ("Fresh", Own), ("Repeated", Own));
        return officer;
    }

    private async Task<string> AtAsync(string step)
    {
        var head = await office.AddFamilyAsync();
        await using var db = office.Office.Open();
        var request = await office.Office.RequestAsync("ktp-el-daring", await db.Families.SingleAsync(f => f.Id == head.FamilyId), new() { ["basis"] = "age" }, CaseChannel.Web);
        var account = Ids.New(office.Office.Office.Clock.Now);
        var address = "/kerja/" + CaseWalks.Expect(await office.Office.FileAsync(request with { AccountId = account }, Actor.Applicant(head.Name, account))).Id;
        await office.WalkToAsync(address, step);
        return address;
    }
}
