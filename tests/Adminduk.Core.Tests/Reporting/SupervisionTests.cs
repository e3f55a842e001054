using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Reporting;

/// <summary>Internal supervision in tiers (BTN-19).</summary>
public sealed class SupervisionTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-19")]
    public async Task Each_superior_sees_the_work_of_his_section_his_division_and_the_whole_agency(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var posts = await Posts.BintanAsync(office);
        var counter = await StandingAtAsync(office, 1, "receive");
        var forwarding = await StandingAtAsync(office, 2, "forward");
        var division = await StandingAtAsync(office, 3, "verify-division");
        var head = await StandingAtAsync(office, 4, "sign");

        (await SeenAsync(office, posts.Holder("kasi"))).ShouldBe([counter, forwarding], ignoreOrder: true);
        (await SeenAsync(office, posts.Holder("kabid"))).ShouldBe([counter, forwarding, division], ignoreOrder: true);
        (await SeenAsync(office, posts.Holder("kadis"))).ShouldBe([counter, forwarding, division, head], ignoreOrder: true);
        (await SeenAsync(office, posts.Holder("kasi-pindah"))).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-19")]
    public async Task Work_past_its_promise_is_shown_as_overdue_until_it_waits_for_somebody_else(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var posts = await Posts.BintanAsync(office);
        var late = await StandingAtAsync(office, 1, "forward");
        var paused = await StandingAtAsync(office, 2, "forward");
        CaseWalks.Expect(await office.WithAsync((CasePauser pauser) => pauser.PauseAsync(paused, "network-down", "", office.Officer("service-officer"), CancellationToken.None)));
        office.Office.Time.Advance(TimeSpan.FromDays(7));
        var kasi = posts.Holder("kasi");

        var sheet = await SheetAsync(office, kasi);
        var listed = await ListAsync(office, kasi, new WorkFilter { Overdue = true });

        (sheet.Open, sheet.Overdue).ShouldBe((2, 1));
        listed.Items.Select(r => r.Id).ShouldBe([late]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Each_figure_of_a_post_is_the_length_of_its_list(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var posts = await Posts.BintanAsync(office);
        await posts.AddAsync("loket-toapaya", "front-office", "kasi", "21.01.12");
        foreach (var (serial, village) in new[] { (1, "21.01.12.1001"), (2, "21.01.12.1001"), (3, "21.01.04.2001") })
            await StandingAtAsync(office, serial, "receive", village);
        var kadis = posts.Holder("kadis");

        var sheet = await SheetAsync(office, kadis);

        foreach (var load in sheet.Posts) (await ListAsync(office, kadis, new WorkFilter(), load.Post.Id)).Total.ShouldBe(load.Open, load.Post.Title);
        sheet.Posts.Single(p => p.Post.Title == "Jabatan loket-toapaya").Open.ShouldBe(2);
        sheet.Posts.Single(p => p.Post.Title == "Jabatan loket").Open.ShouldBe(3);
        sheet.Open.ShouldBe(3);
    }

    [Fact]
    public async Task A_post_without_posts_below_and_a_foreign_post_are_refused()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var posts = await Posts.BintanAsync(office);
        var kasi = await SheetAsync(office, posts.Holder("kadis"));
        var foreign = kasi.Posts.Single(p => p.Post.Title == "Jabatan kabid").Post.Id;

        foreach (var nobody in new[] { posts.Holder("loket"), office.Officer("administrator"), office.Officer("register-reader") })
        {
            (await office.WithAsync((Supervision s) => s.SheetAsync(nobody, CancellationToken.None))).Error!.Code.ShouldBe("reporting.not-superior");
            (await office.WithAsync((Supervision s) => s.CasesAsync(null, new WorkFilter(), nobody, CancellationToken.None))).Error!.Code.ShouldBe("reporting.not-superior");
        }

        (await office.WithAsync((Supervision s) => s.CasesAsync(foreign, new WorkFilter(), posts.Holder("kasi"), CancellationToken.None))).Error!.Code.ShouldBe("reporting.post-unknown");
    }

    [Fact]
    public async Task A_circle_of_command_ends()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var posts = await Posts.BintanAsync(office);
        await using (var db = office.Open())
        {
            var kadis = db.Positions.Single(p => p.Code == "kadis");
            kadis.OperationalSuperiorId = db.Positions.Single(p => p.Code == "loket").Id;
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await SheetAsync(office, posts.Holder("kabid"))).Posts.Count.ShouldBe(7);
    }

    private static async Task<Guid> StandingAtAsync(CaseOffice office, int serial, string step, string? village = null)
    {
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(village, serial: serial), Lost);
        return (await office.WalkToAsync(taken.Id, step)).Id;
    }

    private static async Task<SupervisionSheet> SheetAsync(CaseOffice office, Actor actor) =>
        CaseWalks.Expect(await office.WithAsync((Supervision s) => s.SheetAsync(actor, CancellationToken.None)));

    private static async Task<Page<WorkRow>> ListAsync(CaseOffice office, Actor actor, WorkFilter filter, Guid? post = null) =>
        CaseWalks.Expect(await office.WithAsync((Supervision s) => s.CasesAsync(post, filter, actor, CancellationToken.None)));

    private static async Task<IEnumerable<Guid>> SeenAsync(CaseOffice office, Actor actor) => (await ListAsync(office, actor, new WorkFilter())).Items.Select(r => r.Id);
}
