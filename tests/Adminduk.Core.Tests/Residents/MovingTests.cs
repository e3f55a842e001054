using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

public sealed class MovingTests
{
    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-54")]
    public async Task Chosen_members_move_out_and_the_rest_keep_the_card(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var son = Member(family, "AGUS");
        var left = await DepartAsync(register, new(family.Id, [son], Register.Batam));
        left.Value.Movers.Single().Name.ShouldBe("AGUS SANTOSO");
        left.Value.Remaining!.Id.ShouldBe(family.Id);
        var gone = await register.ResidentAsync(son);
        (gone.Status, gone.StatusSince, gone.FamilyId).ShouldBe((ResidentStatus.Moved, register.Today, null));
        (await register.FamilyAsync(family.Id)).Members.Count.ShouldBe(3);
        var crossing = await register.ReadAsync(db => db.Relocations.SingleAsync());
        (crossing.ResidentId, crossing.Direction, crossing.OtherRegion, crossing.Reason).ShouldBe((son, RelocationDirection.Out, "21.71.02.1001", 1));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_whole_family_moves_out_and_its_card_closes(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var left = await DepartAsync(register, new Departure(family.Id, [.. family.Members.Select(m => m.Id)], Register.Batam) { StayingCard = StayingCard.NobodyLeft });
        left.Value.Remaining.ShouldBeNull();
        (await register.FamilyAsync(family.Id)).Status.ShouldBe(FamilyStatus.Closed);
        var memberships = await register.ReadAsync(db => db.FamilyMemberships.Where(m => m.FamilyId == family.Id).ToListAsync());
        memberships.ShouldAllBe(m => m.To == register.Today);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task When_the_head_leaves_those_who_stay_need_a_new_one(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var departure = new Departure(family.Id, [Member(family, "BUDI")], Register.Batam);
        (await DepartAsync(register, departure)).Error!.Code.ShouldBe("residents.head-leaves");
        var left = await DepartAsync(register, departure with { StayingCard = StayingCard.NewCard, Staying = [new(Member(family, "SITI"), Relationship.Head)] });
        left.Value.Remaining!.Number.ShouldNotBe(family.Number);
        (await register.FamilyAsync(left.Value.Remaining.Id)).Members.Count.ShouldBe(3);
        (await register.FamilyAsync(family.Id)).Status.ShouldBe(FamilyStatus.Closed);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Those_who_stay_may_join_another_card(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var host = await register.AddAsync(Register.Person("RATNA DEWI", age: 60));
        var departure = new Departure(family.Id, [Member(family, "BUDI"), Member(family, "SITI"), Member(family, "AGUS")], Register.Batam) { StayingCard = StayingCard.JoinOther };
        (await DepartAsync(register, departure)).Error!.Code.ShouldBe("residents.host-missing");
        var left = await DepartAsync(register, departure with { JoinFamilyId = host.Id, Staying = [new(Member(family, "DEWI"), Relationship.Grandchild)] });
        left.Value.Remaining!.Id.ShouldBe(host.Id);
        (await register.FamilyAsync(host.Id)).Members.Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Minors_move_alone_only_with_their_parents_consent(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var departure = new Departure(family.Id, [Member(family, "DEWI")], Register.Batam);
        (await DepartAsync(register, departure)).Error!.Code.ShouldBe("residents.minors-move-alone");
        (await DepartAsync(register, departure with { ParentsAgreed = true })).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_dead_or_departed_person_does_not_move(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var son = Member(family, "AGUS");
        await register.ChangeAsync(son, r => (r.Status, r.FamilyId) = (ResidentStatus.Dead, null));
        (await DepartAsync(register, new(family.Id, [son], Register.Batam))).Error!.Code.ShouldBe("residents.is-dead");
        await register.ChangeAsync(son, r => r.Status = ResidentStatus.Moved);
        (await DepartAsync(register, new(family.Id, [son], Register.Batam))).Error!.Code.ShouldBe("residents.has-moved");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_departure_is_refused_for_a_reason_that_is_told(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var departure = new Departure(family.Id, [Member(family, "AGUS")], Register.Batam);
        (await DepartAsync(register, departure with { Members = [] })).Error!.Code.ShouldBe("residents.nobody-named");
        (await DepartAsync(register, departure with { Members = [Guid.Empty] })).Error!.Code.ShouldBe("residents.unknown-resident");
        (await DepartAsync(register, departure with { FamilyId = Guid.Empty })).Error!.Code.ShouldBe("residents.unknown-family");
        (await DepartAsync(register, departure with { Destination = new("21", "X") })).Error!.Code.ShouldBe("residents.destination-missing");
        (await DepartAsync(register, departure with { StayingCard = StayingCard.NobodyLeft })).Error!.Code.ShouldBe("residents.somebody-left");
        var inside = (await DepartAsync(register, departure with { Destination = new(Register.OtherVillage, "X") })).Error!;
        (inside.Code, inside.LegalBasis).ShouldBe(("residents.destination-inside", "Permendagri 108/2019 Pasal 29"));
    }

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-36")]
    public async Task Newcomers_keep_their_nik_and_get_a_card_of_ours(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var came = await ArriveAsync(register, Arrival(
            new("2171020101800001", Relationship.Head, Elements("Joko Susilo", Sex.Male, 1980)),
            new("2171024101820002", Relationship.Wife, Elements("Rina Susanti", Sex.Female, 1982))));
        var card = await register.FamilyAsync(came.Value.Family.Id);
        card.Number.ShouldStartWith("210106");
        card.Members.Select(m => (m.Nik, m.Name, m.Status)).ShouldBe(
            [("2171020101800001", "JOKO SUSILO", ResidentStatus.Active), ("2171024101820002", "RINA SUSANTI", ResidentStatus.Active)], ignoreOrder: true);
        (await register.ReadAsync(db => db.Relocations.CountAsync(r => r.Direction == RelocationDirection.In && r.OtherRegion == "21.71.02.1001"))).ShouldBe(2);
        (await register.ReadAsync(db => db.NameWords.CountAsync())).ShouldBe(4);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Somebody_who_left_comes_back_to_the_same_entry(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var son = family.Members.Single(m => m.Name.StartsWith("AGUS", StringComparison.Ordinal));
        await DepartAsync(register, new(family.Id, [son.Id], Register.Batam));
        var back = await ArriveAsync(register, Arrival(new Newcomer(son.Nik, Relationship.Child, new())) with { Home = null, JoinFamilyId = family.Id });
        back.Ok.ShouldBeTrue();
        var now = await register.ResidentAsync(son.Id);
        (now.Status, now.FamilyId, now.Name).ShouldBe((ResidentStatus.Active, family.Id, "AGUS SANTOSO"));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_arrival_is_refused_for_a_reason_that_is_told(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var here = (await register.AddAsync(Register.Person())).Members[0];
        var head = new Newcomer("2171020101800001", Relationship.Head, Elements("JOKO SUSILO", Sex.Male, 1980));
        var minor = head with { Nik = "2171020101200001", Elements = Elements("JOKO SUSILO", Sex.Male, 2020) };
        await RefusedAsync(register, Arrival(), "residents.nobody-named");
        await RefusedAsync(register, Arrival(head with { Nik = here.Nik }), "residents.already-here");
        await RefusedAsync(register, Arrival(head with { Nik = "123" }), "residents.nik-digits");
        await RefusedAsync(register, Arrival(head, head), "residents.member-twice");
        await RefusedAsync(register, Arrival(head with { Relationship = Relationship.Child }), "residents.head-missing");
        await RefusedAsync(register, Arrival(minor), "residents.head-too-young");
        await RefusedAsync(register, Arrival(head with { Elements = new() }), "residents.name-empty");
        await RefusedAsync(register, Arrival(head) with { Home = null }, "residents.address-missing");
        await RefusedAsync(register, Arrival(head) with { Home = new("JL. X", "21.71.02.1001") }, "residents.village-elsewhere");
        await RefusedAsync(register, Arrival(head) with { Origin = new(Register.OtherVillage, "X") }, "residents.origin-inside");
        await RefusedAsync(register, Arrival(head) with { JoinFamilyId = here.FamilyId }, "residents.joins-as-head");
        await register.ChangeAsync(here.Id, r => (r.Status, r.FamilyId) = (ResidentStatus.Dead, null));
        await RefusedAsync(register, Arrival(head with { Nik = here.Nik }), "residents.is-dead");
    }

    private static Arrival Arrival(params Newcomer[] newcomers) => new(newcomers, Register.Batam) { Home = new("JL. MERDEKA NO. 9", Register.Village) };

    private static ResidentElements Elements(string name, Sex sex, int year) =>
        new() { Name = name, Sex = sex, BirthPlace = "Batam", BirthDate = new DateOnly(year, 1, 1) };

    private static Guid Member(Family family, string name) => family.Members.Single(m => m.Name.StartsWith(name, StringComparison.Ordinal)).Id;

    private static Task<Outcome<DepartureResult>> DepartAsync(Register register, Departure departure) =>
        register.ActAsync((db, p) => register.Families.DepartAsync(db, p, departure, CancellationToken.None));

    private static Task<Outcome<FamilyChange>> ArriveAsync(Register register, Arrival arrival) =>
        register.ActAsync((db, p) => register.Families.ArriveAsync(db, p, arrival, CancellationToken.None));

    private static async Task RefusedAsync(Register register, Arrival arrival, string code) =>
        (await ArriveAsync(register, arrival)).Error!.Code.ShouldBe(code);
}
