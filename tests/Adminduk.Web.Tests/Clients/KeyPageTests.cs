using System.Net;
using Adminduk.Web.Tests.Accounts;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Clients;

/// <summary>The administrator gives portals and kiosks their keys, and takes them back.</summary>
public sealed class KeyPageTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static readonly (string, string)[] UntilJune = [("ExpiresOn.Day", "30"), ("ExpiresOn.Month", "6"), ("ExpiresOn.Year", "2027")];

    [Fact]
    public async Task A_key_is_shown_once_and_afterwards_only_how_it_begins()
    {
        var admin = await office.SignInAsync("admin");

        var made = await AddAsync(admin, "Kios Desa Toapaya");

        var key = KeyOn(made);
        key.ShouldStartWith("adk_");
        var page = await admin.PageAsync(await AddressAsync(admin, "Kios Desa Toapaya"));
        page.Body!.TextContent.ShouldContain(key[..6]);
        page.Body.TextContent.ShouldNotContain(key);
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_what_was_typed_stays()
    {
        var admin = await office.SignInAsync("admin");

        var answer = await admin.PostAsync("/kelola/kunci-api/baru", ("Name", "Kios Mana"), ("Owner", ""), ("Purpose", "Uji"), ("Area", "99.99"), ("HourlyLimit", "0"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")).ShouldBe(["#Owner", "#Area", "#HourlyLimit", "#ExpiresOn"], ignoreOrder: true);
        page.QuerySelector("input[name=Name]")!.GetAttribute("value").ShouldBe("Kios Mana");
        page.QuerySelector("input[name=Area]")!.GetAttribute("value").ShouldBe("99.99");
    }

    [Fact]
    public async Task A_key_is_renewed_and_revoked_for_a_reason()
    {
        var admin = await office.SignInAsync("admin");
        var first = KeyOn(await AddAsync(admin, "Kios Desa Lancang"));
        var address = await AddressAsync(admin, "Kios Desa Lancang");

        var renewed = KeyOn(await Visitor.ReadAsync(await admin.PostAsync(address + "?handler=Renew", UntilJune)));
        renewed.ShouldNotBe(first);
        (await admin.PostAsync(address + "?handler=Revoke", ("Reason", " "))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await admin.PostAsync(address + "?handler=Revoke", ("Reason", "Perjanjian berakhir"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await admin.PageAsync(address);
        page.Body!.TextContent.ShouldContain("Perjanjian berakhir");
        page.QuerySelectorAll("input[name=Reason]").ShouldBeEmpty();
    }

    [Theory, InlineData("loket"), InlineData("kadis")]
    public async Task Other_roles_may_not(string login)
    {
        var visitor = await office.SignInAsync(login);

        foreach (var page in new[] { "/kelola/kunci-api", "/kelola/kunci-api/baru" }) (await visitor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<IDocument> AddAsync(Visitor admin, string name) => await Visitor.ReadAsync(await admin.PostAsync(
        "/kelola/kunci-api/baru",
        [("Name", name), ("Owner", "Dinas Kominfo"), ("Purpose", "Pengajuan dari desa"), ("Area", "21.01"), ("Services", "kartu-keluarga"), ("HourlyLimit", "200"), .. UntilJune]));

    private static async Task<string> AddressAsync(Visitor admin, string name) =>
        (await admin.PageAsync("/kelola/kunci-api")).QuerySelectorAll("td a").Single(a => a.TextContent == name).GetAttribute("href")!;

    private static string KeyOn(IDocument page) => page.QuerySelector("code.adm-number")!.TextContent;
}
