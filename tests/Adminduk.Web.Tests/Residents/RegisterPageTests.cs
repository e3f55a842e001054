using System.Net;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Residents;

public sealed class RegisterPageTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task An_officer_finds_a_person_and_sees_the_numbers_only_after_a_reason(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var officer = await site.SignInAsync("loket");
        var page = $"/penduduk/{site.PersonId}";

        (await officer.GetStringAsync("/penduduk?q=siti+aminha")).ShouldContain(page);
        (await officer.GetStringAsync("/penduduk?q=siti+07-05-1990")).ShouldContain(page);
        using var found = await officer.GetAsync($"/cari?q={RegisterSite.Nik}");
        found.Headers.Location!.ToString().ShouldBe($"/penduduk?q={RegisterSite.Nik}");
        using var opened = await officer.GetAsync(found.Headers.Location);
        opened.Headers.Location!.ToString().ShouldBe(page);

        var shown = await officer.GetStringAsync(page);
        shown.ShouldContain(RegisterSite.Name);
        shown.ShouldContain("2171 •••• •••• 0007");
        shown.ShouldNotContain("<span>0590</span>");
        using var refused = await RegisterSite.PostAsync(officer, page, ("reason", "lihat"));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var revealed = await RegisterSite.PostAsync(officer, page, ("reason", "Mencocokkan KTP-el pemohon di loket"));
        (await revealed.Content.ReadAsStringAsync()).ShouldContain("<span>0590</span>");
        revealed.Headers.CacheControl!.NoStore.ShouldBeTrue();

        await using var db = site.Office.Open();
        var look = await db.Processes.Include(p => p.Events).SingleAsync(p => p.Type == "resident.reveal");
        (look.ActorName, look.Reason, look.SubjectId).ShouldBe(("Rahma Yulianti", "Mencocokkan KTP-el pemohon di loket", site.PersonId));
        look.Events.Single().Name.ShouldBe("resident.numbers-revealed");
        (await officer.GetStringAsync(page)).ShouldContain("NIK dan No. KK lengkap dilihat");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task What_few_people_have_is_shown_and_what_is_protected_only_after_a_reason(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        await using (var db = site.Office.Open())
        {
            await db.Residents.ExecuteUpdateAsync(s => s.SetProperty(r => r.FrontTitle, "dr.").SetProperty(r => r.PassportNumber, "C1234567").SetProperty(r => r.Disability, 2).SetProperty(r => r.BirthActHeld, true));
            db.Add(new RareElements { Regency = db.Regency, ResidentId = site.PersonId, SponsorName = "PT BAHARI", SponsorType = 5, PassportExpiry = new DateOnly(2027, 1, 31) });
            db.Begin("test.rare", Actor.System, site.Office.Clock.Now);
            await db.SaveChangesAsync();
        }

        using var officer = await site.SignInAsync("loket");
        var page = $"/penduduk/{site.PersonId}";
        var shown = await officer.GetStringAsync(page);
        using var revealed = await RegisterSite.PostAsync(officer, page, ("reason", "Mencocokkan paspor pemohon di loket"));
        var whole = await revealed.Content.ReadAsStringAsync();

        foreach (var words in new[] { "dr. " + RegisterSite.Name, "PT BAHARI (Perusahaan)", "berlaku sampai 31 Januari 2027", "ada, nomor belum tercatat" }) shown.ShouldContain(words);
        foreach (var words in new[] { "C1234567", "Cacat netra/buta" }) (shown.Contains(words, StringComparison.Ordinal), whole.Contains(words, StringComparison.Ordinal)).ShouldBe((false, true), words);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_family_page_tells_members_address_and_history(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var officer = await site.SignInAsync("baca");
        var page = await officer.GetStringAsync($"/penduduk/keluarga/{site.FamilyId}");
        page.ShouldContain(RegisterSite.Name);
        page.ShouldContain("JL. BARU NO. 1");
        page.ShouldContain("Anggota datang dari luar daerah");
        page.ShouldNotContain(RegisterSite.Nik);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Life_and_family_are_told_in_sentences_and_as_on_a_past_day_to_those_who_may_open_the_entry(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var officer = await site.SignInAsync("baca");
        var today = site.Office.Clock.Today;
        foreach (var page in new[] { $"/penduduk/{site.PersonId}/riwayat", $"/penduduk/keluarga/{site.FamilyId}/riwayat" })
        {
            var told = await officer.GetStringAsync($"{page}?tanggal={today:yyyy-MM-dd}");
            told.ShouldContain("datang dari luar daerah dan masuk Kartu Keluarga");
            told.ShouldContain("JL. BARU NO. 1");
            told.ShouldContain(RegisterSite.Name);
            told.ShouldNotContain(RegisterSite.Nik);
            (await officer.GetStringAsync($"{page}?tanggal={today.AddDays(-1):yyyy-MM-dd}")).ShouldContain("Belum tercatat di sini pada tanggal itu");
            using var elsewhere = await site.SignInAsync("loket-toapaya");
            using var hidden = await elsewhere.GetAsync(page);
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_officer_of_another_district_does_not_see_the_entry(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var officer = await site.SignInAsync("loket-toapaya");
        (await officer.GetStringAsync("/penduduk?q=siti+aminah")).ShouldNotContain(site.PersonId.ToString());
        using var person = await officer.GetAsync($"/penduduk/{site.PersonId}");
        person.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var family = await officer.GetAsync($"/penduduk/keluarga/{site.FamilyId}");
        family.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var own = await site.SignInAsync("loket-kijang");
        (await own.GetStringAsync("/penduduk?q=siti+aminah")).ShouldContain(site.PersonId.ToString());
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_has_no_post_that_reads_the_register_is_turned_away(Engine engine)
    {
        await using var site = await RegisterSite.OpenAsync(engine);
        using var nobody = site.Anonymous();
        foreach (var page in new[] { "/penduduk", $"/penduduk/{site.PersonId}", $"/penduduk/keluarga/{site.FamilyId}", "/cari?q=x" })
        {
            using var answer = await nobody.GetAsync(page);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, page);
            answer.Headers.Location!.ToString().ShouldContain("/masuk");
        }

        using var keeper = await site.SignInAsync("admin");
        using var search = await keeper.GetAsync("/penduduk?q=siti");
        search.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
