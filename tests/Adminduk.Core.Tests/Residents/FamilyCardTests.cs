using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

public sealed class FamilyCardTests
{
    private static readonly HomeAddress NewHome = new("JL. MERDEKA NO. 9", Register.OtherVillage, "1", "2");

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_couple_leaves_both_old_cards_for_one_of_their_own(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var his = await register.AddCoupleWithChildrenAsync();
        var hers = await register.AddAsync(Register.Person("RATNA DEWI", Sex.Female, 50), Register.Person("AYU LESTARI", Sex.Female, 19, Relationship.Child));
        var (groom, bride) = (Member(his, "AGUS"), Member(hers, "AYU"));
        var made = await register.ActAsync((db, p) => register.Families.CreateFamilyAsync(
            db, p, new([new(groom, Relationship.Head), new(bride, Relationship.Wife)], NewHome), CancellationToken.None));

        var card = await register.FamilyAsync(made.Value.Family.Id);
        card.Number.ShouldBe("2101071008260001");
        (card.Rt, card.Rw, card.CardIssuedOn).ShouldBe(("001", "002", register.Today));
        card.Members.Select(m => (m.Id, m.Relationship)).ShouldBe([(groom, Relationship.Head), (bride, Relationship.Wife)], ignoreOrder: true);
        (await register.FamilyAsync(his.Id)).Members.Count.ShouldBe(3);
        (await register.FamilyAsync(hers.Id)).Members.Single().Name.ShouldBe("RATNA DEWI");
        var memberships = await register.ReadAsync(db => db.FamilyMemberships.Where(m => m.ResidentId == bride).OrderBy(m => m.From).ToListAsync());
        memberships.Select(m => (m.FamilyId, m.To)).ShouldBe([(hers.Id, register.Today), (card.Id, null)]);
        (await register.ReadAsync(db => db.AddressPeriods.SingleAsync(a => a.FamilyId == card.Id))).Village.ShouldBe(Register.OtherVillage);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Every_change_is_on_the_record_with_before_and_after(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var son = Member(family, "AGUS");
        var made = await register.ActAsync((db, p) => register.Families.CreateFamilyAsync(db, p, new([new(son, Relationship.Head)], NewHome), CancellationToken.None));
        var events = await register.ReadAsync(db => db.ProcessEvents.OrderBy(e => e.Order).ToListAsync());
        events.Select(e => (e.Name, e.SubjectId)).ShouldBe(
            [("family.members-changed", family.Id), ("family.created", made.Value.Family.Id), ("resident.changed", son)], ignoreOrder: true);
        events.Single(e => e.Name == "resident.changed").Changed.ShouldBe("FamilyId,Relationship");
        events.Single(e => e.Name == "family.created").Before.ShouldBeNull();
        events.Single(e => e.Name == "family.members-changed").Before!.ShouldContain("AGUS SANTOSO");
        events.Single(e => e.Name == "family.members-changed").After!.ShouldNotContain("AGUS SANTOSO");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_emptied_card_closes_with_its_address(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var alone = await register.AddAsync(Register.Person());
        await register.ActAsync((db, p) => register.Families.CreateFamilyAsync(db, p, new([new(alone.Members[0].Id, Relationship.Head)], NewHome), CancellationToken.None));
        (await register.FamilyAsync(alone.Id)).Status.ShouldBe(FamilyStatus.Closed);
        (await register.ReadAsync(db => db.AddressPeriods.SingleAsync(a => a.FamilyId == alone.Id))).To.ShouldBe(register.Today);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_split_gives_both_parts_a_head(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var (mother, child, son) = (Member(family, "SITI"), Member(family, "DEWI"), Member(family, "AGUS"));
        var split = await register.ActAsync((db, p) => register.Families.SplitFamilyAsync(
            db, p, new(family.Id, mother, [new(mother, Relationship.Head), new(child, Relationship.Child)]), CancellationToken.None));
        var card = await register.FamilyAsync(split.Value.Family.Id);
        card.Address.ShouldBe(family.Address);
        card.Head!.Id.ShouldBe(mother);
        (await register.FamilyAsync(family.Id)).Members.Select(m => m.Id).ShouldBe([Member(family, "BUDI"), son], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_split_that_takes_the_head_needs_a_new_one(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var (father, mother) = (Member(family, "BUDI"), Member(family, "SITI"));
        var split = new FamilySplit(family.Id, father, [new(father, Relationship.Head)]);
        await RefusedAsync(register, split, "residents.head-leaves");
        await RefusedAsync(register, split with { Staying = [new(Member(family, "DEWI"), Relationship.Head)] }, "residents.head-too-young");
        var done = await register.ActAsync((db, p) => register.Families.SplitFamilyAsync(
            db, p, split with { Staying = [new(mother, Relationship.Head)] }, CancellationToken.None));
        done.Ok.ShouldBeTrue();
        (await register.FamilyAsync(family.Id)).Members.ToDictionary(m => m.Name, m => m.Relationship)["AGUS SANTOSO"].ShouldBe(Relationship.Child);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_split_is_refused_for_a_reason_that_is_told(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var other = await register.AddAsync(Register.Person("RATNA DEWI"));
        var (father, child, son) = (Member(family, "BUDI"), Member(family, "DEWI"), Member(family, "AGUS"));
        MemberPlace[] all = [.. family.Members.Select(m => new MemberPlace(m.Id, m.Relationship))];
        await RefusedAsync(register, new(family.Id, child, [new(child, Relationship.Head)]), "residents.applicant-too-young");
        await RefusedAsync(register, new(family.Id, other.Members[0].Id, [new(son, Relationship.Head)]), "residents.applicant-not-in-family");
        await RefusedAsync(register, new(family.Id, father, all), "residents.split-leaves-nobody");
        await RefusedAsync(register, new(family.Id, father, [new(son, Relationship.Child)]), "residents.head-missing");
        await RefusedAsync(register, new(family.Id, father, [new(son, Relationship.Head), new(Member(family, "SITI"), Relationship.Head)]), "residents.head-twice");
        await RefusedAsync(register, new(family.Id, father, [new(other.Members[0].Id, Relationship.Head)]), "residents.not-in-family");
        await RefusedAsync(register, new(Guid.Empty, father, []), "residents.unknown-family");
        await RefusedAsync(register, new FamilySplit(family.Id, son, [new(son, Relationship.Head)]) { Home = NewHome with { Village = "21.71.02.1001" } }, "residents.village-elsewhere");
        (await register.FamilyAsync(family.Id)).Version.ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_head_gets_a_new_card_and_number(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var mother = Member(family, "SITI");
        var changed = await register.ActAsync((db, p) => register.Families.ChangeHeadAsync(db, p, new(family.Id, [new(mother, Relationship.Head)]), CancellationToken.None));
        var card = await register.FamilyAsync(changed.Value.Family.Id);
        card.Number.ShouldNotBe(family.Number);
        card.Members.ToDictionary(m => m.Name, m => m.Relationship).ShouldBe(
            new Dictionary<string, Relationship>
            {
                ["BUDI SANTOSO"] = Relationship.Husband,
                ["SITI AMINAH"] = Relationship.Head,
                ["AGUS SANTOSO"] = Relationship.Child,
                ["DEWI SANTOSO"] = Relationship.Child,
            },
            ignoreOrder: true);
        (await register.FamilyAsync(family.Id)).Status.ShouldBe(FamilyStatus.Closed);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_wrong_head_is_corrected_on_the_same_card(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var change = new HeadChange(family.Id, [new(Member(family, "SITI"), Relationship.Head)]) { KeepNumber = true };
        var changed = await register.ActAsync((db, p) => register.Families.ChangeHeadAsync(db, p, change, CancellationToken.None));
        changed.Value.Family.Id.ShouldBe(family.Id);
        (await register.FamilyAsync(family.Id)).Head!.Name.ShouldBe("SITI AMINAH");
        var again = await register.ActAsync((db, p) => register.Families.ChangeHeadAsync(db, p, change, CancellationToken.None));
        again.Error!.Code.ShouldBe("residents.head-already");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Somebody_joins_a_card_but_never_as_its_head(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var alone = await register.AddAsync(Register.Person("RATNA DEWI", Sex.Female, 70));
        var grandmother = alone.Members[0].Id;
        var asHead = await register.ActAsync((db, p) => register.Families.JoinFamilyAsync(db, p, new(family.Id, [new(grandmother, Relationship.Head)]), CancellationToken.None));
        asHead.Error!.Code.ShouldBe("residents.joins-as-head");
        var joined = await register.ActAsync((db, p) => register.Families.JoinFamilyAsync(db, p, new(family.Id, [new(grandmother, Relationship.ParentInLaw)]), CancellationToken.None));
        joined.Ok.ShouldBeTrue();
        (await register.FamilyAsync(family.Id)).Members.Count.ShouldBe(5);
        (await register.FamilyAsync(alone.Id)).Status.ShouldBe(FamilyStatus.Closed);
        var again = await register.ActAsync((db, p) => register.Families.JoinFamilyAsync(db, p, new(family.Id, [new(grandmother, Relationship.Other)]), CancellationToken.None));
        again.Error!.Code.ShouldBe("residents.already-in-family");
        var intoClosed = await register.ActAsync((db, p) => register.Families.JoinFamilyAsync(db, p, new(alone.Id, [new(grandmother, Relationship.Other)]), CancellationToken.None));
        intoClosed.Error!.Code.ShouldBe("residents.family-closed");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_lost_card_is_issued_again_under_its_number(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var issued = await register.ActAsync((db, p) => register.Families.ReissueCardAsync(db, p, new(family.Id, CardCause.Lost), CancellationToken.None));
        (issued.Value.Family.Number, issued.Value.Family.CardIssuedOn).ShouldBe((family.Number, register.Today));
        (await register.ReadAsync(db => db.ProcessEvents.SingleAsync())).Name.ShouldBe("family.card-lost");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_household_moves_inside_the_regency_with_its_number(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        await register.ActAsync((db, p) => register.Families.MoveHomeAsync(db, p, new(family.Id, NewHome), CancellationToken.None));
        var moved = await register.FamilyAsync(family.Id);
        (moved.Village, moved.Number, moved.Members.Count).ShouldBe((Register.OtherVillage, family.Number, 4));
        var periods = await register.ReadAsync(db => db.AddressPeriods.Where(a => a.FamilyId == family.Id).OrderBy(a => a.From).ToListAsync());
        periods.Select(a => (a.Village, a.To)).ShouldBe([(Register.Village, register.Today), (Register.OtherVillage, null)]);
    }

    private static Guid Member(Family family, string name) => family.Members.Single(m => m.Name.StartsWith(name, StringComparison.Ordinal)).Id;

    private static async Task RefusedAsync(Register register, FamilySplit split, string code)
    {
        var refused = await register.ActAsync((db, p) => register.Families.SplitFamilyAsync(db, p, split, CancellationToken.None));
        refused.Error!.Code.ShouldBe(code);
        refused.Error.Message.ShouldNotBe(code);
    }
}
