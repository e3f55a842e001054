using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Data;

public sealed class SaveRulesTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_register_entry_without_a_process_is_not_saved(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using (var db = office.Open())
        {
            db.Add(Samples.Family(office));
            await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        }

        await using var after = office.Open();
        (await after.Families.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_changes_from_the_same_version_one_wins(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await SaveFamilyAsync(office);
        await using var first = office.Open();
        await using var second = office.Open();
        var (mine, theirs) = (await first.Families.SingleAsync(), await second.Families.SingleAsync());

        first.Act(office);
        mine.Rt = "001";
        await first.SaveChangesAsync();
        second.Act(office);
        theirs.Rt = "002";

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        await using var after = office.Open();
        var saved = await after.Families.SingleAsync();
        saved.Rt.ShouldBe("001");
        saved.Version.ShouldBe(1);
        (await after.Processes.CountAsync()).ShouldBe(2);
    }

    private static async Task SaveFamilyAsync(TestOffice office)
    {
        await using var db = office.Open();
        db.Act(office);
        db.Add(Samples.Family(office));
        await db.SaveChangesAsync();
    }
}
