using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

public sealed class StepRaceTests
{
    private const int Pairs = 20;
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_officers_at_one_step_one_wins_and_the_other_is_told_why(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (first, second) = (office.Officer("front-office"), office.NewOfficer("front-office", "kedua"));
        for (var pair = 1; pair <= Pairs; pair++)
        {
            var id = (await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: pair), Lost)).Id;
            await office.WalkToAsync(id, "check");
            await office.TickAllAsync(id);
            var seen = await office.CaseAsync(id);
            var command = new StepCommand { CaseId = id, Verdict = VerdictKind.Proceed, Step = seen.Step, Version = seen.Version };

            var both = await Task.WhenAll(Task.Run(() => office.ActAsync(command, first)), Task.Run(() => office.ActAsync(command, second)));

            both.Count(o => o.Ok).ShouldBe(1);
            both.Single(o => !o.Ok).Error!.Code.ShouldBeOneOf("cases.already-done", "common.faster");
            (await office.CaseAsync(id)).Steps.Count(s => s.Step == "check").ShouldBe(1);
        }

        await using var db = office.Open();
        (await db.RegisterEntries.OrderBy(e => e.Number).Select(e => e.Number).ToListAsync()).ShouldBe(Enumerable.Range(1, Pairs));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_case_that_moved_on_between_look_and_act_is_not_moved_again(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (slow, quick) = (office.Officer("front-office"), office.NewOfficer("front-office", "kedua"));
        var id = (await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(), Lost)).Id;
        await office.WalkToAsync(id, "check");
        await office.TickAllAsync(id);

        var late = await office.WithAsync(async (IServiceProvider request) =>
        {
            var glance = (await request.GetRequiredService<CaseFiles>().GlanceAsync(id, slow, CancellationToken.None)).Value;
            var command = new StepCommand { CaseId = id, AtHand = glance.Case, Verdict = VerdictKind.Proceed, Step = glance.At, Version = glance.Case.Version };
            (await office.ActAsync(command with { AtHand = null }, quick)).Ok.ShouldBeTrue();
            return await request.GetRequiredService<CaseDesk>().ActAsync(command, slow, CancellationToken.None);
        });

        late.Error!.Code.ShouldBe("cases.already-done");
        (await office.CaseAsync(id)).Steps.Count(s => s.Step == "check").ShouldBe(1);
    }
}
