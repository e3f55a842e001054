using Adminduk.Core.Data;
using Adminduk.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Organisation;

[Trait("Requirement", "TNG-11")]
public sealed class TangerangRolesTests(TangerangOffice office) : IClassFixture<TangerangOffice>
{
    private static readonly string[] Five = ["service-officer", "recording-officer", "card-printer", "data-section-head", "identity-section-head"];
    private static readonly string[] NationalChain = ["front-office", "section-head", "division-head", "office-head"];

    [Fact]
    public async Task The_five_officer_roles_can_be_given_to_a_post()
    {
        var unit = await office.DoAsync<AdmindukDbContext, Guid>(db => db.Units.Where(u => u.Code == "dinas").Select(u => u.Id).SingleAsync());

        var page = await (await office.SignInAsync("admin")).PageAsync($"/kelola/unit/{unit}/jabatan-baru");

        page.QuerySelectorAll("#Role option").Select(o => o.GetAttribute("value")!).ShouldBe(["", .. Five, .. NationalChain, "register-reader", "administrator"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_officer_can_be_appointed_to_each_of_them()
    {
        var admin = await office.SignInAsync("admin");
        var id = await office.DoAsync<AdmindukDbContext, Guid>(db => db.Users.Where(a => a.UserName == "baca").Select(a => a.Id).SingleAsync());
        var choices = (await admin.PageAsync($"/kelola/petugas/{id}")).QuerySelectorAll("#PositionId option").Select(o => o.TextContent).ToList();

        foreach (var role in new[] { "Petugas Pelayanan", "Petugas Rekam", "Petugas Cetak KTP-el", "Kepala Seksi Pendataan Penduduk", "Kepala Seksi Identitas Penduduk" })
            choices.ShouldContain(c => c.StartsWith(role + " (", StringComparison.Ordinal), role);
    }
}
