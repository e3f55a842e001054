using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Synthesis;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents.Synthesis;

public sealed class PopulationLoaderTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly SynthesisOptions Bintan = new(RegionCode.Parse("21.01"), 300, 1, new(2026, 8, 10));

    [Theory, ClassData(typeof(Engines))]
    public async Task Loaded_people_read_back_as_they_were_made(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();

        (await Loader(office, db).LoadAsync(Actor.System, Bintan, null, Ct)).Value.ShouldBe(300);

        await using var fresh = office.Open();
        var made = Synthesiser.Families(Bintan).ToList();
        var families = await fresh.Families.Include(f => f.Members).ToListAsync(Ct);
        families.Count.ShouldBe(made.Count);
        foreach (var expected in made)
        {
            var family = families.Single(f => f.Number == expected.Number);
            (family.Address, family.Village, family.Rt, family.PostalCode).ShouldBe((expected.Address, expected.Village.ToString(), expected.Rt, expected.PostalCode));
            family.Members.Select(m => (m.Nik, m.Name, m.BirthDate, m.Sex, m.Relationship, m.MaritalStatus, m.IdCard, m.MotherNik)).ShouldBe(
                expected.Members.Select(m => (m.Nik, m.Name, m.BirthDate, m.Sex, m.Relationship, m.MaritalStatus, m.IdCard, m.MotherNik)), ignoreOrder: true);
        }
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Load_keeps_history_the_index_of_names_and_one_act(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();

        await Loader(office, db).LoadAsync(Actor.System, Bintan, null, Ct);

        (await db.FamilyMemberships.CountAsync(Ct)).ShouldBe(300);
        (await db.AddressPeriods.CountAsync(Ct)).ShouldBe(await db.Families.CountAsync(Ct));
        var someone = await db.Residents.FirstAsync(Ct);
        (await db.NameWords.Where(w => w.ResidentId == someone.Id).Select(w => w.Word).ToListAsync(Ct)).ShouldBe(NameKey.Words(someone.Name).Distinct(), ignoreOrder: true);
        (await db.Processes.Include(p => p.Events).SingleAsync(Ct)).Events.Single().Name.ShouldBe("register.synthesised");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Loaded_people_can_be_changed_like_others(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        await Loader(office, db).LoadAsync(Actor.System, Bintan, null, Ct);

        var someone = await db.Residents.FirstAsync(Ct);
        db.Begin("test", Actor.System, office.Clock.Now);
        someone.BirthPlace = "TANJUNG UBAN";
        await db.SaveChangesAsync(Ct);

        await using var fresh = office.Open();
        var read = await fresh.Residents.SingleAsync(r => r.Id == someone.Id, Ct);
        (read.BirthPlace, read.Version).ShouldBe(("TANJUNG UBAN", 1));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Register_that_holds_residents_is_left_alone(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        await Loader(office, db).LoadAsync(Actor.System, Bintan, null, Ct);

        var second = await Loader(office, db).LoadAsync(Actor.System, Bintan with { Seed = 2 }, null, Ct);

        second.Error!.Code.ShouldBe("residents.synthesis-not-empty");
        (await db.Residents.CountAsync(Ct)).ShouldBe(300);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Interrupted_load_leaves_nothing(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();
        using var stop = new CancellationTokenSource();
        var progress = new StopAfterFirstReport(stop);

        await Should.ThrowAsync<OperationCanceledException>(Loader(office, db).LoadAsync(Actor.System, Bintan with { Count = 20_000 }, progress, stop.Token));

        await using var fresh = office.Open();
        (await fresh.Residents.AnyAsync(Ct)).ShouldBeFalse();
        (await fresh.Processes.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Foreign_regency_and_empty_count_are_refused()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var db = office.Open();

        (await Loader(office, db).LoadAsync(Actor.System, Bintan with { Regency = RegionCode.Parse("33.20") }, null, Ct)).Error!.Code.ShouldBe("residents.synthesis-elsewhere");
        (await Loader(office, db).LoadAsync(Actor.System, Bintan with { Count = 0 }, null, Ct)).Error!.Field.ShouldBe("count");
    }

    [Fact]
    public async Task Bulk_rows_need_a_transaction()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var db = office.Open();

        await Should.ThrowAsync<InvalidOperationException>(() => new BulkWriter(db).WriteAsync(new List<Family>(), Ct));
    }

    private static PopulationSynthesiser Synthesiser => new(ReferenceFiles.Shipped, RegionDirectory.Shipped);

    private static PopulationLoader Loader(TestOffice office, AdmindukDbContext db) => new(db, Synthesiser, office.Clock);

    private sealed class StopAfterFirstReport(CancellationTokenSource stop) : IProgress<int>
    {
        public void Report(int value) => stop.Cancel();
    }
}
