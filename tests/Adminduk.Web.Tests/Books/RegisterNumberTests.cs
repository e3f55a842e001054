using System.Globalization;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Services;

namespace Adminduk.Web.Tests.Books;

/// <summary>The running numbers on the page of Bintan's register book: without a gap, never given twice, from one again in the new year.</summary>
public sealed class RegisterNumberTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly (string Name, string Value)[] Lost = [("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")];

    [Fact]
    [Trait("Requirement", "BTN-13")]
    public async Task A_rejected_application_keeps_its_number_and_the_next_one_gets_the_next()
    {
        await EnterAsync();
        var last = (await RowsAsync("/buku/register")).Count; // those of the demonstration data too
        var rejected = await EnterAsync();
        var @case = await office.CaseAsync(rejected);
        var entered = (await RowsAsync("/buku/register"))[0];
        var answer = await office.TryAsync("kasi", rejected, "Reject", ("Note", "Bukan penduduk Bintan"));
        await EnterAsync();
        var rows = await RowsAsync("/buku/register");

        ((int)answer.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(answer));
        foreach (var shown in new[] { $"2026/{last + 1:000000}", "10-08-2026", @case.Number, @case.ApplicantName, "Kartu Keluarga", "Diproses" }) entered.ShouldContain(shown);
        rows.Select(r => r[.."2026/000000".Length]).ShouldBe(Enumerable.Range(1, last + 2).Reverse().Select(n => $"2026/{n:000000}"));
        rows[1].ShouldBe(entered.Replace("Diproses", "Ditolak", StringComparison.Ordinal));

        office.SignOut();
        office.Office.Office.Time.Now = new DateTime(2027, 1, 4, 2, 0, 0, DateTimeKind.Utc);
        await EnterAsync();

        (await RowsAsync("/buku/register")).ShouldHaveSingleItem().ShouldStartWith("2027/00000104-01-2027");
        (await RowsAsync("/buku/register?tahun=2026")).ShouldBe(rows);
    }

    [Fact]
    [Trait("Requirement", "BTN-13")]
    public async Task A_withdrawn_application_keeps_its_number_and_the_next_one_gets_the_next()
    {
        var withdrawn = await EnterAsync();
        var before = await RowsAsync("/buku/register");
        var answer = await office.TryAsync("loket", withdrawn, "Withdraw", ("withdrawal", "Kartu lama sudah ketemu"));
        await EnterAsync();
        var rows = await RowsAsync("/buku/register");

        ((int)answer.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(answer));
        rows.Count.ShouldBe(before.Count + 1);
        rows[1].ShouldBe(before[0].Replace("Diproses", "Dibatalkan", StringComparison.Ordinal));
        Number(rows[0]).ShouldBe(Number(before[0]) + 1);
    }

    private static int Number(string row) => int.Parse(row["2026/".Length.."2026/000000".Length], CultureInfo.InvariantCulture);

    private async Task<List<string>> RowsAsync(string address) =>
        [.. (await office.OpenAsync("loket", address)).QuerySelectorAll("tbody tr").Select(r => r.Seen())];

    private async Task<string> EnterAsync()
    {
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(await office.AddFamilyAsync()), .. Lost]);
        await office.WalkToAsync(address, "verify-section");
        return address;
    }
}
