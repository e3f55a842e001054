using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Testing;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Reporting;

/// <summary>The head's figures: each counts the cases of the list behind it.</summary>
public sealed class HeadFiguresTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    public async Task Every_figure_is_the_length_of_its_list(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var posts = await Posts.BintanAsync(office);
        await PopulateAsync(office);
        var scope = new FigureScope(DaySpan.Month(new DateOnly(2026, 8, 1)));
        var kadis = posts.Holder("kadis");

        var found = await ReadAsync(office, scope, kadis);

        var today = DaySpan.Of(office.Office.Clock.Today);
        var all = scope.Filter;
        await SameAsync(found.Today.Filed, all with { Filed = today }, least: 1);
        await SameAsync(found.Today.Finished, all with { Finished = today }, least: 1);
        await SameAsync(found.Today.HandedOver, all with { HandedOver = today }, least: 1);
        await SameAsync(found.OpenCount, all with { Open = true }, least: 4);
        foreach (var (status, count) in found.Open) await SameAsync(count, all with { Open = true, Status = status });
        foreach (var group in found.Overdue) await SameAsync(group.Count, all with { Overdue = true, Service = group.Service, Area = group.District });
        found.Overdue.Sum(g => g.Count).ShouldBe(1);
        foreach (var group in found.Filed) await SameAsync(group.Count, all with { Filed = scope.Period, Service = group.Service, Area = group.District });
        foreach (var group in found.ByAge)
            await SameAsync(group.Count, all with { Open = true, Filed = found.Ages[group.Kind].Filed, Service = group.Service, Area = group.District });
        foreach (var group in found.Finished)
            await SameAsync(group.Count, all with { Finished = scope.Period, OnTime = group.Kind == (int)Timeliness.OnTime, Service = group.Service, Area = group.District });
        (found.FinishedAs(Timeliness.OnTime), found.FinishedAs(Timeliness.Late)).ShouldBe((1, 1));
        found.ShareOnTime.ShouldBe(0.5);
        foreach (var group in found.Returns) await SameAsync(group.Cases, all with { Returned = scope.Period, Service = group.Service, ReturnedItem = group.Item }, least: 1);
        found.Returns.Count.ShouldBe(1);
        foreach (var month in found.Months)
        {
            var days = DaySpan.Month(month.Month);
            await SameAsync(month.Filed, all with { Filed = days });
            await SameAsync(month.OnTime, all with { Finished = days, OnTime = true });
            await SameAsync(month.Late, all with { Finished = days, OnTime = false });
            await SameAsync(month.Returned, all with { Returned = days });
        }

        found.Months.Sum(m => m.Filed).ShouldBe(7);

        async Task SameAsync(int figure, WorkFilter filter, int least = 0)
        {
            figure.ShouldBeGreaterThanOrEqualTo(least, filter.ToString());
            (await office.WithAsync((WorkQueries work) => work.ListAsync(filter, kadis, CancellationToken.None))).Total.ShouldBe(figure, filter.ToString());
        }
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Figures_are_narrowed_by_service_district_and_the_officers_own_area(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var posts = await Posts.BintanAsync(office);
        await posts.AddAsync("camat", "section-head", "kabid", "21.01.12");
        await posts.AddAsync("loket-camat", "front-office", "camat", "21.01.12");
        await StandingAtAsync(office, 1, "receive", "21.01.12.1001");
        await StandingAtAsync(office, 2, "receive", "21.01.04.2001");
        var august = new FigureScope(DaySpan.Month(new DateOnly(2026, 8, 1)));

        (await ReadAsync(office, august, posts.Holder("kadis"))).OpenCount.ShouldBe(2);
        (await ReadAsync(office, august with { District = "21.01.12" }, posts.Holder("kadis"))).OpenCount.ShouldBe(1);
        (await ReadAsync(office, august with { Service = "ktp-el" }, posts.Holder("kadis"))).OpenCount.ShouldBe(0);
        (await ReadAsync(office, august, posts.Holder("camat"))).OpenCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_officer_who_directs_nobody_gets_no_figures()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var posts = await Posts.BintanAsync(office);
        var scope = new FigureScope(DaySpan.Month(new DateOnly(2026, 8, 1)));

        foreach (var nobody in new[] { posts.Holder("petugas"), office.Officer("administrator") })
        {
            (await office.WithAsync((HeadFigures f) => f.ReadAsync(scope, nobody, CancellationToken.None))).Error!.Code.ShouldBe("reporting.not-superior");
            (await office.WithAsync((TimeReport r) => r.OfServicesAsync(scope, nobody, CancellationToken.None))).Error!.Code.ShouldBe("reporting.not-superior");
        }
    }

    // Seven cases of the family card: finished late, left late, returned, waiting, filed, and finished and handed over today.
    private static async Task PopulateAsync(CaseOffice office)
    {
        office.Office.Time.Now = new DateTime(2026, 7, 30, 2, 0, 0, DateTimeKind.Utc);
        var late = await StandingAtAsync(office, 1, "register");
        await StandingAtAsync(office, 2, "forward");
        var returned = await StandingAtAsync(office, 3, "verify-section");
        office.Office.Time.Now = new DateTime(2026, 8, 10, 2, 0, 0, DateTimeKind.Utc);
        await office.ProceedAsync(late);
        var sent = await office.ActAsync(
            new StepCommand { CaseId = returned, Verdict = VerdictKind.Return, Returns = [new ReturnItem("card-application", "Foto tidak terbaca", "Foto ulang")] }, office.Officer("section-head"));
        CaseWalks.Expect(sent);
        await StandingAtAsync(office, 4, "receive");
        await StandingAtAsync(office, 5, "check", "21.01.12.1001");
        var done = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: 6), Lost);
        await office.FinishAsync(done.Id);
        await StandingAtAsync(office, 7, "verify-division", "21.01.12.1001");
    }

    private static async Task<Guid> StandingAtAsync(CaseOffice office, int serial, string step, string? village = null)
    {
        var taken = await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(village, serial: serial), Lost);
        return (await office.WalkToAsync(taken.Id, step)).Id;
    }

    private static async Task<OfficeFigures> ReadAsync(CaseOffice office, FigureScope scope, Actor actor) =>
        CaseWalks.Expect(await office.WithAsync((HeadFigures f) => f.ReadAsync(scope, actor, CancellationToken.None)));
}
