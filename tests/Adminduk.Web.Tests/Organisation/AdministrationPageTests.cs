using System.Net;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Adminduk.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Organisation;

public sealed class AdministrationPageTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static readonly string[] Pages =
        ["/kelola", "/kelola/unit", "/kelola/unit/baru", "/kelola/petugas", "/kelola/petugas/baru", "/kelola/petugas/{officer}", "/kelola/unit/{unit}", "/kelola/jabatan/{post}", "/kelola/unit/{unit}/jabatan-baru"];

    private static readonly string[] Others = ["loket", "petugas", "operator", "kasi", "kabid", "kadis", "cetak", "rekam", "baca"];

    public static TheoryData<string, string> Matrix => new MatrixTheoryData<string, string>(Pages, Others);

    public static TheoryData<string> All => [.. Pages];

    [Theory, MemberData(nameof(Matrix))]
    public async Task No_other_role_sees_or_uses_it(string page, string login)
    {
        var address = await AddressAsync(page);
        var visitor = await office.SignInAsync(login);
        var token = await visitor.PageAsync("/akun/kata-sandi");

        var seen = await visitor.GetAsync(address);
        var used = await visitor.PostAsync(address, token, ("Name", "Penyusup"), ("Login", "penyusup"));

        seen.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        used.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.ReadAsync(seen)).QuerySelector("main")!.TextContent.ShouldContain("Administrator aplikasi");
    }

    [Theory, MemberData(nameof(All))]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in_page(string page)
    {
        var address = await AddressAsync(page);

        (await office.Visit().GetAsync(address)).Headers.Location!.PathAndQuery.ShouldBe($"/masuk?kembali={Uri.EscapeDataString(address)}");
    }

    [Theory, MemberData(nameof(All))]
    public async Task The_administrator_sees_it(string page) =>
        (await (await office.SignInAsync("admin")).PageAsync(await AddressAsync(page))).QuerySelector("h1")!.TextContent.ShouldNotBeNullOrWhiteSpace();

    [Theory, InlineData("/kelola/unit/ada"), InlineData("/kelola/unit/0198a000-0000-7000-8000-000000000000"), InlineData("/kelola/petugas/0198a000-0000-7000-8000-000000000000")]
    public async Task What_does_not_exist_is_not_found(string address) =>
        (await (await office.SignInAsync("admin")).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_new_officer_is_appointed_and_sets_a_password_of_the_own_first()
    {
        var admin = await office.SignInAsync("admin");
        var made = await Visitor.ReadAsync(await admin.PostAsync("/kelola/petugas/baru", ("Name", "Siti Maryam, A.Md."), ("Login", "siti.maryam")));
        var password = made.QuerySelector("code.adm-number")!.TextContent;
        var officer = made.QuerySelector("main a.govuk-button")!.GetAttribute("href")!;
        var page = await admin.PageAsync(officer);
        var post = page.QuerySelectorAll("#PositionId option").Single(o => o.TextContent.StartsWith("Petugas Pelayanan (", StringComparison.Ordinal)).GetAttribute("value")!;
        var appointed = await admin.PostAsync(
            $"{officer}?handler=Appoint", page, ("PositionId", post), ("From.Day", "10"), ("From.Month", "8"), ("From.Year", "2026"), ("Decree", "SK 800/12/2026"));
        appointed.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var visitor = office.Visit();
        await visitor.PostAsync("/masuk", ("Login", "siti.maryam"), ("Password", password));
        (await visitor.GetAsync("/kerja")).Headers.Location!.ToString().ShouldBe("/akun/kata-sandi");
        await visitor.PostAsync("/akun/kata-sandi", ("Current", password), ("Fresh", "hujan bulan juni"), ("Repeated", "hujan bulan juni"));

        (await visitor.PageAsync("/akun")).QuerySelector("main")!.TextContent.ShouldContain("Petugas Pelayanan");
    }

    [Fact]
    public async Task A_unit_a_post_and_a_counter_are_added()
    {
        var admin = await office.SignInAsync("admin");
        var saved = await admin.PostAsync("/kelola/unit/baru", ("Name", "Layanan Dukcapil Kecamatan Mantang"), ("Kind", "district-service"), ("Area", "21.01.13"));
        var unit = saved.Headers.Location!.ToString();
        (await admin.PostAsync($"{unit}/jabatan-baru", ("Title", "Petugas Front Office Mantang"), ("Role", Roles.FrontOffice))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PostAsync($"{unit}?handler=Counter", await admin.PageAsync(unit), ("CounterName", "Loket Mantang"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = (await admin.PageAsync(unit)).QuerySelector("main")!.TextContent;
        page.ShouldContain("Petugas Front Office Mantang");
        page.ShouldContain("Loket Mantang");
        (await office.DoAsync<AdmindukDbContext, int>(db => db.Processes.CountAsync(p => p.Type.StartsWith("office.") && p.ActorName == "Arif Budiman, S.Kom."))).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task A_wrong_area_is_told_at_its_field()
    {
        var admin = await office.SignInAsync("admin");

        var answer = await admin.PostAsync("/kelola/unit/baru", ("Name", "Unit"), ("Kind", "section"), ("Area", "36.71"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.ReadAsync(answer)).QuerySelector("#Area-error")!.TextContent.ShouldContain("21.01");
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once()
    {
        var admin = await office.SignInAsync("admin");
        var victim = await office.SignInAsync("loket-timur");
        var id = (await office.DoAsync<AdmindukDbContext, Guid>(db => db.Users.Where(a => a.UserName == "loket-timur").Select(a => a.Id).SingleAsync()));

        await admin.PostAsync($"/kelola/petugas/{id}?handler=Close", await admin.PageAsync($"/kelola/petugas/{id}"), ("Reason", "Pindah tugas"));

        (await victim.GetAsync("/akun")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private Task<string> AddressAsync(string page) => office.DoAsync<AdmindukDbContext, string>(async db => page
        .Replace("{officer}", (await db.Officers.OrderBy(o => o.Id).FirstAsync()).Id.ToString(), StringComparison.Ordinal)
        .Replace("{unit}", (await db.Units.OrderBy(u => u.Id).FirstAsync()).Id.ToString(), StringComparison.Ordinal)
        .Replace("{post}", (await db.Positions.OrderBy(p => p.Id).FirstAsync()).Id.ToString(), StringComparison.Ordinal));
}
