using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Data;

public sealed class RegencyTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_row_and_its_children_take_the_office_s_regency(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using (var db = office.Open())
        {
            db.Act(office).Record("family.made", "family", Guid.Empty, null, new { Number = "1" });
            var family = Samples.Family(office);
            family.Members.Add(Samples.Resident(office));
            db.Add(family);
            await db.SaveChangesAsync();
        }

        await using var after = office.Open();
        var saved = await after.Families.Include(f => f.Members).SingleAsync();
        saved.Regency.ShouldBe(2101);
        saved.Members.ShouldHaveSingleItem().Regency.ShouldBe(2101);
        (await after.ProcessEvents.SingleAsync()).Regency.ShouldBe(2101);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_resident_added_by_family_id_takes_the_office_s_regency(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        var family = Samples.Family(office);
        await using (var db = office.Open())
        {
            db.Act(office);
            db.Add(family);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            db.Act(office);
            var resident = Samples.Resident(office);
            resident.FamilyId = family.Id;
            db.Add(resident);
            await db.SaveChangesAsync();
        }

        await using var after = office.Open();
        (await after.Residents.SingleAsync(r => r.FamilyId == family.Id)).Regency.ShouldBe(2101);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Another_regency_s_rows_are_not_seen(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using (var db = office.Open())
        {
            db.Act(office);
            db.Add(Samples.Family(office));
            await db.SaveChangesAsync();
        }

        await using var neighbour = Database.Open(office.Connection, new OfficeRegency(2172));
        (await neighbour.Families.AnyAsync()).ShouldBeFalse();
    }
}
