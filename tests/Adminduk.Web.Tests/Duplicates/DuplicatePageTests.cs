using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Adminduk.Web.Tests.Cases;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Web.Tests.Duplicates;

/// <summary>Dugaan ganda on the pages of Bintan: two officers decide.</summary>
public sealed class DuplicatePageTests(BintanAtWork office) : IClassFixture<BintanAtWork>
{
    private const string List = "/penduduk/ganda";

    [Fact]
    public async Task A_service_officer_proposes_and_a_section_head_merges()
    {
        var (address, first, second) = await PairAsync("WAHYU PRABOWO");
        var visitor = await office.AsAsync("petugas");
        var list = await visitor.PageAsync(List);
        list.QuerySelectorAll("tbody tr").Select(r => r.Seen()).ShouldContain(r => r.Contains("WAHYU PRABOWO") && r.Contains(Masking.Mask(first.Nik)) && !r.Contains(first.Nik));
        var sheet = await ListFileTests.ReadAsync(await visitor.SubmitAsync(Form(list, "Excel")));
        (sheet.Contains(Masking.Mask(first.Nik), StringComparison.Ordinal), sheet.Contains(first.Nik, StringComparison.Ordinal)).ShouldBe((true, false));
        var page = await visitor.PageAsync(address);
        page.QuerySelectorAll("tbody tr").Select(r => r.Seen()).ShouldContain(r => r.StartsWith("Tanggal lahir 17 Mei 1985 17 Mei 1985", StringComparison.Ordinal));
        page.Source.Text.ShouldNotContain(second.Nik);

        var empty = await visitor.SubmitAsync(Form(page, "Propose"), ("ProposalReason", "Akta kelahiran sama"));
        var headless = await visitor.SubmitAsync(Form(page, "Propose"), ("Choice", "first"), ("ProposalReason", "Akta kelahiran sama"));
        var heir = page.QuerySelectorAll("select[name=Heir] option").First(o => o.Seen().EndsWith("(KK data B)", StringComparison.Ordinal)).GetAttribute("value")!;
        var sent = await visitor.SubmitAsync(Form(page, "Propose"), ("Choice", "first"), ("Heir", heir), ("ProposalReason", "Akta kelahiran sama"));

        ((int)empty.StatusCode, (int)headless.StatusCode, (int)sent.StatusCode).ShouldBe((400, 422, 302), await WorkingOffice.SummaryAsync(sent));
        (await WorkingOffice.SummaryAsync(headless)).ShouldContain("kepala keluarga");
        Form(await visitor.PageAsync(address), "Agree", there: false);
        var head = await office.AsAsync("kasi");
        var agreed = await head.SubmitAsync(Form(await head.PageAsync(address), "Agree"));
        ((int)agreed.StatusCode).ShouldBe(302, await WorkingOffice.SummaryAsync(agreed));
        var entry = await head.PageAsync($"/penduduk/{second.Id}");
        entry.QuerySelector($"main a[href='/penduduk/{first.Id}']").ShouldNotBeNull();
        (await head.PageAsync($"/penduduk/{first.Id}")).QuerySelector("section[aria-labelledby=ganda]")!.Seen().ShouldContain(Masking.Mask(second.Nik));
        (await head.PageAsync($"/penduduk/{first.Id}/riwayat")).Body!.Seen().ShouldContain("Data ganda digabungkan ke data ini");
    }

    [Fact]
    public async Task A_proposal_goes_back_with_its_reason_and_its_author_cannot_agree()
    {
        var (address, _, _) = await PairAsync("LUKMAN HADI");
        var head = await office.AsAsync("kasi");
        ((int)(await head.SubmitAsync(Form(await head.PageAsync(address), "Propose"), ("Choice", "two"), ("ProposalReason", "Akta kelahiran berbeda"))).StatusCode).ShouldBe(302);

        var own = await head.PageAsync(address);
        var other = await office.OpenAsync("kasi-pindah", address);
        own.Body!.Seen().ShouldContain("Anda sendiri yang mengusulkan");
        other.Body!.Seen().ShouldContain("tugas yang sama");
        var chief = await office.AsAsync("kabid");
        var form = Form(await chief.PageAsync(address), "Return");
        ((int)(await chief.SubmitAsync(form, ("ReturnReason", ""))).StatusCode).ShouldBe(400);
        ((int)(await chief.SubmitAsync(form, ("ReturnReason", "Lampirkan kedua akta"))).StatusCode).ShouldBe(302);

        var back = (await head.PageAsync(address)).QuerySelector("section[aria-labelledby=usulan]")!.Seen();
        back.ShouldContain("Lampirkan kedua akta");
        back.ShouldContain("Dikembalikan oleh");
    }

    [Fact]
    public async Task Both_numbers_are_shown_only_with_a_reason_that_stands_on_record()
    {
        var (address, first, second) = await PairAsync("HERMAN GUNAWAN");
        var reader = await office.AsAsync("baca");
        var page = await reader.PageAsync(address);
        var form = page.QuerySelector<IHtmlFormElement>($"form[action='{address}']")!;

        var without = await reader.SubmitAsync(form, ("reason", ""));
        var shown = await (await reader.SubmitAsync(form, ("reason", "Mencocokkan dengan KTP-el"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        ((int)without.StatusCode).ShouldBe(400);
        foreach (var nik in new[] { first.Nik, second.Nik }) shown.ShouldContain($"<span>{nik[..4]}</span><span>{nik[4..8]}</span>");
        await using var db = office.Office.Open();
        var looked = await db.Processes.Where(p => p.Type == "resident.reveal").Select(p => p.SubjectId).ToListAsync(TestContext.Current.CancellationToken);
        looked.ShouldBe([first.Id, second.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task The_list_is_closed_to_districts_administrators_and_strangers_and_readers_only_look()
    {
        var (address, _, _) = await PairAsync("SURYA DARMA");
        ((int)(await (await office.AsAsync("loket-kijang")).GetAsync(List)).StatusCode).ShouldBe(403);
        ((int)(await (await office.AsAsync("admin")).GetAsync(List)).StatusCode).ShouldBe(403);
        ((int)(await office.Anybody().GetAsync(address)).StatusCode).ShouldBe(302);
        ((int)(await (await office.AsAsync("baca")).GetAsync($"{List}/{Guid.Empty}")).StatusCode).ShouldBe(404);
        var page = await office.OpenAsync("baca", address);
        Form(page, "Propose", there: false);
        var forged = await (await office.AsAsync("baca")).PostAsync(address, $"{address}?handler=Propose", ("Choice", "two"), ("ProposalReason", "Tanpa wewenang"));
        ((int)forged.StatusCode).ShouldBe(403);
    }

    private static IHtmlFormElement Form(IDocument page, string handler, bool there = true)
    {
        var form = WorkingOffice.FormOf(page, handler);
        (form is not null).ShouldBe(there, handler);
        return form!;
    }

    // Both heads have this name; a run over the register finds them.
    private async Task<(string Address, Resident First, Resident Second)> PairAsync(string name)
    {
        Resident[] both = [await AddAsync(name), await AddAsync(name)];
        await using var scope = office.Service<IServiceScopeFactory>().CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<MatchRun>().RunAsync(Actor.System, null, TestContext.Current.CancellationToken)).Ok.ShouldBeTrue();
        await using var db = office.Office.Open();
        Guid[] ids = [both[0].Id, both[1].Id];
        var pair = await db.DuplicateSuspicions.SingleAsync(s => ids.Contains(s.FirstId) && ids.Contains(s.SecondId), TestContext.Current.CancellationToken);
        return ($"{List}/{pair.Id}", both.Single(b => b.Id == pair.FirstId), both.Single(b => b.Id == pair.SecondId));
    }

    private Task<Resident> AddAsync(string name) => office.AddFamilyAsync(change: p =>
    {
        if (p.Relationship == Relationship.Head) (p.Name, p.MotherName, p.FatherName) = (name, "ROGAYAH", "SYAHRUDIN");
    });
}
