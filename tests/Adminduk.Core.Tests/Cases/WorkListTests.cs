using Adminduk.Core.Cases;
using Adminduk.Testing;
using Case = Adminduk.Core.Cases.Case;

namespace Adminduk.Core.Tests.Cases;

/// <summary>The order of a work list: what is due first stands first, what is not promised yet last.</summary>
public sealed class WorkListTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task What_is_due_stands_before_what_is_not_promised_yet(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var unpromised = await TakeInAsync(office, 1, "check");
        var soon = await TakeInAsync(office, 2, "hand-over");
        office.Office.Time.Advance(TimeSpan.FromDays(1));
        var later = await TakeInAsync(office, 3, "hand-over");

        var listed = await office.WithAsync((WorkQueries work) => work.ListAsync(new WorkFilter(), office.Officer("front-office"), CancellationToken.None));

        unpromised.DueAt.ShouldBeNull();
        later.DueAt!.Value.ShouldBeGreaterThan(soon.DueAt!.Value);
        listed.Items.Select(r => r.Number).ShouldBe([soon.Number, later.Number, unpromised.Number]);
    }

    private static async Task<Case> TakeInAsync(CaseOffice office, int serial, string step) => await office.WalkToAsync(
        (await office.TakeInAsync("kartu-keluarga", await office.AddFamilyAsync(serial: serial), new() { ["kind"] = "lost" })).Id, step);
}
