using System.Net;

namespace Adminduk.Web.Tests.Cases;

/// <summary>The letter that tells an applicant what to mend: at the counter and for the holder of the receipt.</summary>
public sealed class ReturnLetterTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    [Fact]
    public async Task It_names_each_item_with_reason_and_remedy()
    {
        var (address, id) = await AtCheckAsync();
        (await (await office.AsAsync("loket")).GetAsync($"/pengembalian/{id}.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await office.TryAsync("loket", address, "Return", ("return", "rt-rw-letter"), ("reason:rt-rw-letter", "Cap RT tidak terbaca"), ("remedy:rt-rw-letter", "Minta surat baru"));

        var letter = await (await office.AsAsync("loket")).GetAsync($"/pengembalian/{id}.pdf");

        var words = await letter.WordsAsync();
        foreach (var expected in new[] { "SURAT PENGEMBALIAN BERKAS", "Cap RT tidak terbaca", "Minta surat baru", (await office.CaseAsync(address)).Number }) words.ShouldContain(expected);
        words.ShouldNotContain((await office.CaseAsync(address)).ApplicantNik);
        (await office.OpenAsync("loket", address)).QuerySelector($"a[href='/pengembalian/{id}.pdf']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Strangers_do_not_get_it()
    {
        var (_, id) = await AtCheckAsync();
        using var stranger = office.Anybody();

        (await stranger.GetAsync($"/pengembalian/{id}.pdf")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await stranger.GetAsync("/lacak/tidak-ada/pengembalian.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(string Address, Guid Id)> AtCheckAsync()
    {
        var head = await office.AddFamilyAsync();
        var address = await office.TakeInAsync("loket", "kartu-keluarga", [.. WorkingOffice.Applicant(head), ("kind", "lost"), ("newcomer", "no"), ("data-differ", "no"), ("sending-district", "21.01.04")]);
        await office.WalkToAsync(address, "check");
        return (address, (await office.CaseAsync(address)).Id);
    }
}
