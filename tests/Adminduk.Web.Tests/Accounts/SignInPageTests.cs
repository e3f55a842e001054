using System.Net;
using Adminduk.Core.Organisation;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Adminduk.Web.Tests.Accounts;

public sealed class SignInPageTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task The_session_cookie_is_for_the_server_alone()
    {
        var visitor = await office.SignInAsync("loket");

        visitor.SessionAttributes.ShouldContain("httponly");
        visitor.SessionAttributes.ShouldContain("samesite=lax");
        visitor.SessionAttributes.ShouldNotContain("expires", Case.Insensitive, "it goes with the browser");
    }

    [Fact]
    public async Task Over_https_the_cookie_never_travels_in_the_clear()
    {
        var client = office.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = true });
        var page = await Visitor.ReadAsync(await client.GetAsync("/masuk", TestContext.Current.CancellationToken));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Login"] = "petugas", ["Password"] = office.Password });

        var answer = await client.PostAsync("/masuk", form, TestContext.Current.CancellationToken);

        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("adminduk-masuk", StringComparison.Ordinal)).ShouldContain("secure");
    }

    [Fact]
    public async Task Each_sign_in_begins_a_new_session_and_the_old_cookie_is_worth_nothing()
    {
        var visitor = await office.SignInAsync("loket");
        var before = visitor.Session!;
        await visitor.PostAsync("/masuk", ("Login", "loket"), ("Password", office.Password));
        visitor.Session.ShouldNotBe(before);

        var thief = office.Visit();
        thief.Session = before;
        (await thief.GetAsync("/akun")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task After_signing_out_the_cookie_is_worth_nothing()
    {
        var visitor = await office.SignInAsync("loket");
        var session = visitor.Session!;
        await visitor.PostAsync("/keluar");
        visitor.Session.ShouldBeNull();

        visitor.Session = session;
        (await visitor.GetAsync("/akun")).Headers.Location!.ToString().ShouldContain("/masuk");
    }

    [Fact]
    public async Task Wrong_password_and_unknown_name_look_the_same()
    {
        var wrong = await office.Visit().PostAsync("/masuk", ("Login", "kasi"), ("Password", "bukan kata sandinya"));
        var unknown = await office.Visit().PostAsync("/masuk", ("Login", "kasi"), ("Password", "bukan kata sandinya"));
        var nobody = await office.Visit().PostAsync("/masuk", ("Login", "nobody"), ("Password", "bukan kata sandinya"));

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        nobody.StatusCode.ShouldBe(wrong.StatusCode);
        var words = (await Visitor.ReadAsync(unknown)).QuerySelector(".govuk-error-summary__list")!.TextContent;
        (await Visitor.ReadAsync(nobody)).QuerySelector(".govuk-error-summary__list")!.TextContent.ShouldBe(words);
        words.ShouldContain("salah");
    }

    [Theory]
    [InlineData("/kelola/unit", "/kelola/unit")]
    [InlineData("https://jahat.example/", "/kerja")]
    [InlineData("//jahat.example/", "/kerja")]
    [InlineData("/\\jahat.example/", "/kerja")]
    public async Task It_leads_back_to_our_own_pages_only(string back, string target)
    {
        var visitor = office.Visit();

        var answer = await visitor.PostAsync($"/masuk?kembali={Uri.EscapeDataString(back)}", ("Login", "petugas"), ("Password", office.Password));

        answer.Headers.Location!.ToString().ShouldBe(target);
    }

    [Fact]
    public async Task Half_an_hour_of_silence_is_explained()
    {
        await using var own = new DemoOffice();
        var visitor = await own.SignInAsync("loket");
        own.Time.Advance(TimeSpan.FromMinutes(31));

        var answer = await visitor.GetAsync("/akun");
        var page = await visitor.PageAsync(answer.Headers.Location!.PathAndQuery);

        page.QuerySelector("main")!.TextContent.ShouldContain("tidak aktif 30 menit");
    }

    [Fact]
    public async Task The_demo_lists_its_accounts_with_their_password()
    {
        var page = (await office.Visit().PageAsync("/masuk")).QuerySelector("main")!.TextContent;

        page.ShouldContain(office.Password);
        foreach (var login in new[] { "loket", "petugas", "operator", "kasi", "kabid", "kadis", "cetak", "rekam", "admin" })
            page.ShouldContain(login);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_device_too()
    {
        var (here, there) = (await office.SignInAsync("baca"), await office.SignInAsync("baca"));
        (await here.PageAsync("/akun/perangkat")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);

        await here.PostAsync("/akun/perangkat?handler=EndAll");

        (await there.GetAsync("/akun")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_post_without_the_pages_token_is_refused()
    {
        var page = await Visitor.ReadAsync(await office.Visit().GetAsync("/keluar"));

        (await office.Visit().PostAsync("/masuk", page, ("Login", "loket"), ("Password", office.Password))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_forged_passkey_answer_is_refused()
    {
        var visitor = office.Visit();
        var page = await visitor.PageAsync("/masuk");
        (await visitor.PostAsync("/masuk?handler=PasskeyOptions", page)).Content.Headers.ContentType!.MediaType.ShouldBe("application/json");

        foreach (var forged in new[] { "", "bukan json", "{}", """{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{},"clientExtensionResults":{}}""" })
            (await visitor.PostAsync("/masuk?handler=Passkey", page, ("Credential", forged))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, forged);
        visitor.Session.ShouldBeNull();
    }
}
