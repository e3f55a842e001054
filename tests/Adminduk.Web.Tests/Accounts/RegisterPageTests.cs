using System.Net;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Accounts;

[Trait("Requirement", "TNG-9")]
public sealed class RegisterPageTests(TangerangOffice office) : IClassFixture<TangerangOffice>
{
    [Fact]
    public async Task A_resident_registers_with_a_code_and_comes_back_to_the_request()
    {
        var visitor = office.Visit();
        var sent = await visitor.PostAsync(
            "/daftar?kembali=%2Flayanan%2Fktp-el-daring%2Fajukan", ("Name", "Budi Santoso"), ("Contact", "budi@contoh.id"), ("Password", "kucing tidur di atap"));
        var page = sent.Headers.Location!.ToString();
        page.ShouldStartWith("/daftar/kode/");
        var code = (await office.DoAsync<AdmindukDbContext, string>(async db => (await db.Outbox.SingleAsync(m => m.To == "budi@contoh.id")).Subject))[^6..];

        (await visitor.PostAsync(page, ("Code", "SALAH1"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var done = await visitor.PostAsync(page, ("Code", code));

        done.Headers.Location!.ToString().ShouldBe("/layanan/ktp-el-daring/ajukan");
        (await visitor.PageAsync("/akun")).QuerySelector("main")!.TextContent.ShouldContain("Budi Santoso");
        (await visitor.GetAsync("/kelola")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_missing_stands_beside_each_field()
    {
        var answer = await office.Visit().PostAsync("/daftar", ("Name", ""), ("Contact", "bukan alamat"), ("Nik", "12"), ("Password", "pendek"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Visitor.ReadAsync(answer);
        foreach (var field in new[] { "Name", "Contact", "Nik", "Password" })
            page.QuerySelector($"#{field}-error").ShouldNotBeNull(field);
    }
}
