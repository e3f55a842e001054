using Adminduk.Testing;
using Adminduk.Web.Tests.Services;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The promise of three working days on the case page and in the work list, over a weekend and Independence Day.</summary>
public sealed class ThreeWorkingDaysTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private static readonly DateTime LastDayBefore = new(2026, 8, 14, 2, 0, 0, DateTimeKind.Utc); // Friday; Monday is 17 August

    [Fact]
    [Trait("Requirement", "BTN-10")]
    public async Task A_file_of_the_last_working_day_is_due_three_working_days_later_and_is_marked_overdue_after_that()
    {
        office.Office.Office.Time.Now = LastDayBefore;
        string[] old = [await CompleteAsync("kartu-keluarga", ("kind", "lost"), ("newcomer", "no"), ("data-differ", "no")), await CompleteAsync("ktp-el", ("kind", "first"))];
        foreach (var address in old)
            (await office.OpenAsync("kasi", address)).Field("Waktu").ShouldContain("Dijanjikan selesai Kamis, 20 Agustus 2026.");

        DaysLater(6);
        foreach (var address in old) (await office.WorkLineAsync("kasi", address)).ShouldNotBeNull().ShouldContain("hari ini");
        (await OverdueAsync()).ShouldNotContain(l => old.Contains(l.Address));

        DaysLater(7);
        var young = await CompleteAsync("ktp-el", ("kind", "first"));
        foreach (var address in old)
        {
            (await office.WorkLineAsync("kasi", address)).ShouldNotBeNull().ShouldContain("terlambat 1 hari kerja");
            (await office.OpenAsync("kasi", address)).Field("Waktu").ShouldContain("Terlambat: dijanjikan Kamis, 20 Agustus 2026.");
        }

        (await office.WorkLineAsync("kasi", young)).ShouldNotBeNull().ShouldContain("3 hari kerja lagi");
        var overdue = await OverdueAsync();
        overdue.ShouldAllBe(l => l.Line.Contains("terlambat"));
        old.ShouldBeSubsetOf(overdue.Select(l => l.Address));
        overdue.ShouldNotContain(l => l.Address == young);
        overdue.Count.ShouldBeGreaterThan(old.Length, "the demonstration data hold late ones of their own");
    }

    private void DaysLater(int days)
    {
        office.SignOut();
        office.Office.Office.Time.Now = LastDayBefore.AddDays(days);
    }

    private async Task<List<(string Address, string Line)>> OverdueAsync() =>
        [.. (await office.OpenAsync("kasi", "/kerja?terlambat=true")).QuerySelectorAll("tbody tr").Select(r => (r.QuerySelector("a")!.GetAttribute("href")!, r.Seen()))];

    private async Task<string> CompleteAsync(string service, params (string Name, string Value)[] answers)
    {
        var head = await office.AddFamilyAsync(change: r => r.MarkRecorded());
        var address = await office.TakeInAsync("loket", service, [.. WorkingOffice.Applicant(head), .. answers, ("sending-district", "21.01.04")]);
        await office.WalkToAsync(address, "verify-section");
        return address;
    }
}
