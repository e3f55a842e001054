using Adminduk.Core.Cases;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Residents;

/// <summary>Perpindahan on the pages of Bintan, with Jakarta Pusat in the same database.</summary>
public sealed class TransferPageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string List = "/penduduk/perpindahan";

    [Fact]
    public async Task A_signed_letter_is_listed_with_state_and_age_and_its_signer_takes_it_back()
    {
        var letter = await SignAsync();
        var row = (await office.OpenAsync("baca", List)).QuerySelectorAll("tbody tr").Single(r => r.Seen().Contains(letter));
        row.Seen().ShouldSatisfyAllConditions(
            t => t.ShouldContain("BUDI SANTOSO"), t => t.ShouldContain("Menunggu daerah tujuan"), t => t.ShouldContain("0 hari"), t => t.ShouldContain("Jakarta Pusat", Shouldly.Case.Insensitive));
        var reader = await office.AsAsync("baca");
        (await ListFileTests.ReadAsync(await reader.SubmitAsync(WorkingOffice.FormOf(await reader.PageAsync(List), "Excel")!))).ShouldContain(letter);
        var address = row.QuerySelector("a")!.GetAttribute("href")!;
        FormOf(await office.OpenAsync("baca", address)).ShouldBeNull();
        var signer = await office.AsAsync("kabid");

        var without = await signer.SubmitAsync(FormOf(await signer.PageAsync(address))!, ("Reason", ""));
        var done = await signer.SubmitAsync(FormOf(await signer.PageAsync(address))!, ("Reason", "Tidak jadi pindah"));

        ((int)without.StatusCode, (int)done.StatusCode).ShouldBe((400, 302));
        var page = await signer.PageAsync(address);
        page.QuerySelector("main")!.Seen().ShouldContain("surat dibatalkan");
        FormOf(page).ShouldBeNull();
        (await office.OpenAsync("baca", List)).QuerySelectorAll("tbody tr").ShouldNotContain(r => r.Seen().Contains(letter));
        (await office.OpenAsync("baca", List + "?semua=true")).QuerySelectorAll("tbody tr").ShouldContain(r => r.Seen().Contains(letter) && r.Seen().Contains("Batal"));
    }

    [Fact]
    public async Task Only_officers_who_read_the_register_see_moves()
    {
        ((int)(await (await office.AsAsync("admin")).GetAsync(List)).StatusCode).ShouldBe(403);
        ((int)(await office.Anybody().GetAsync(List)).StatusCode).ShouldBe(302);
        ((int)(await (await office.AsAsync("baca")).GetAsync($"{List}/{Guid.Empty}")).StatusCode).ShouldBe(404);
    }

    private static IHtmlFormElement? FormOf(IDocument page) => page.QuerySelector<IHtmlFormElement>("section[aria-labelledby=batal] form");

    private async Task<string> SignAsync()
    {
        await using (var jakarta = await office.Office.BesideAsync("dki")) await jakarta.AddFamilyAsync();
        var head = await office.AddFamilyAsync();
        var wife = await office.WifeOfAsync(head);
        await using var db = office.Office.Open();
        var family = await db.Families.Include(f => f.Members).SingleAsync(f => f.Id == head.FamilyId);
        var taken = await office.Office.TakeInAsync("surat-keterangan-pindah", family, new()
        {
            ["destination-village"] = "31.71.01.1001",
            ["destination-address"] = "Jl. Kebon Sirih 1",
            ["destination-rt"] = "1",
            ["destination-rw"] = "2",
            ["reason"] = "1",
            ["move-kind"] = "1",
            ["members"] = AnswerJson.WriteList([new MemberAnswer(head.Nik)]),
            ["staying-family"] = "2",
            ["new-head"] = wife.Nik,
        });
        await office.Office.WalkToAsync(taken.Id, "register");
        return (await db.Transfers.SingleAsync(t => t.CaseId == taken.Id)).Letter;
    }
}
