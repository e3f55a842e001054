using System.Net;
using Adminduk.Core.Organisation;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.Accounts;

public sealed class OwnAccountPageTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Password = "kucing tidur di atap";

    [Fact]
    public async Task A_real_administrator_rules_only_after_a_second_proof()
    {
        await office.AddRealAdministratorAsync("nyata", Password);
        var visitor = office.Visit();
        await visitor.PostAsync("/masuk", ("Login", "nyata"), ("Password", Password));
        var refused = await visitor.GetAsync("/kelola");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.ReadAsync(refused)).QuerySelector("main")!.TextContent.ShouldContain("pengaman kedua");

        var secret = await EnableCodesAsync(visitor);
        (await visitor.GetAsync("/kelola")).StatusCode.ShouldBe(HttpStatusCode.OK);

        office.Time.Advance(TimeSpan.FromMinutes(1));
        var again = office.Visit();
        var owed = await again.PostAsync("/masuk", ("Login", "nyata"), ("Password", Password));
        owed.Headers.Location!.ToString().ShouldStartWith("/masuk/kode");
        again.Session.ShouldBeNull("the password alone opens nothing any more");
        (await again.GetAsync("/kelola")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await again.PostAsync("/masuk/kode", ("Code", "000000"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await again.PostAsync("/masuk/kode", ("Code", Totp.CodeAt(secret, office.Time.Now)));
        (await again.GetAsync("/kelola")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_code_page_is_shut_without_a_password()
    {
        var visitor = office.Visit();

        (await visitor.GetAsync("/masuk/kode")).Headers.Location!.ToString().ShouldStartWith("/masuk");
    }

    [Fact]
    public async Task Old_proofs_are_asked_for_again_and_lead_back()
    {
        await using var own = new DemoOffice();
        var visitor = await own.SignInAsync("kasi");
        own.Time.Advance(TimeSpan.FromMinutes(6));
        var demanded = (await visitor.GetAsync("/akun/kode")).Headers.Location!.ToString();
        demanded.ShouldBe("/akun/konfirmasi?kembali=%2Fakun%2Fkode");

        (await visitor.PostAsync(demanded, ("Proof", "bukan kata sandinya"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.PostAsync(demanded, ("Proof", own.Password))).Headers.Location!.ToString().ShouldBe("/akun/kode");
        (await visitor.GetAsync("/akun/kode")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_picture_for_the_app_is_drawn_without_styles_that_the_policy_refuses()
    {
        var page = await (await office.SignInAsync("kabid")).PageAsync("/akun/kode");

        var picture = page.QuerySelector(".adm-qr svg")!;
        picture.QuerySelectorAll("[style]").ShouldBeEmpty();
        page.QuerySelector("code.adm-number")!.TextContent.Replace(" ", "", StringComparison.Ordinal).Length.ShouldBe(32);
    }

    [Theory]
    [InlineData("salah", "hujan bulan juni", "hujan bulan juni", "Current")]
    [InlineData(null, "pendek", "pendek", "Fresh")]
    [InlineData(null, "hujan bulan juni", "hujan bulan mei", "Repeated")]
    public async Task A_wrong_new_password_is_refused_at_its_field(string? current, string fresh, string repeated, string field)
    {
        var visitor = await office.SignInAsync("rekam");

        var answer = await visitor.PostAsync("/akun/kata-sandi", ("Current", current ?? office.Password), ("Fresh", fresh), ("Repeated", repeated));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.ReadAsync(answer)).QuerySelector($"#{field}-error").ShouldNotBeNull();
    }

    private async Task<string> EnableCodesAsync(Visitor visitor)
    {
        var page = await visitor.PageAsync("/akun/kode");
        var secret = page.QuerySelector("code.adm-number")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var answer = await visitor.PostAsync("/akun/kode", page, ("Code", Totp.CodeAt(secret, office.Time.Now)));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Visitor.ReadAsync(answer)).QuerySelectorAll("main li code").Length.ShouldBe(10);
        return secret;
    }
}
