using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

/// <summary>Two entries become one and may be taken apart again, with their cards.</summary>
public sealed class MergeTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_head_with_others_leaves_only_when_a_new_head_is_named(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (family, staying) = (await register.AddCoupleWithChildrenAsync(), await SingleAsync(register));
        var (head, wife) = (family.Members[0].Id, family.Members[1].Id);

        var alone = await MergeAsync(register, new(staying, head));
        var outsider = await MergeAsync(register, new(staying, head) { HeirId = staying });
        var child = await MergeAsync(register, new(staying, head) { HeirId = family.Members[3].Id });
        (await register.ResidentAsync(head)).Status.ShouldBe(ResidentStatus.Active);
        var merged = await MergeAsync(register, new(staying, head) { HeirId = wife });

        (alone.Error!.Code, outsider.Error!.Code, child.Error!.Code).ShouldBe(("residents.merge-head", "residents.merge-heir", "residents.head-too-young"));
        merged.Ok.ShouldBeTrue();
        var after = await register.FamilyAsync(family.Id);
        after.Head!.Id.ShouldBe(wife);
        after.Members.ShouldNotContain(m => m.Id == head);
        FamilyRules.Check(after).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_separation_restores_status_card_place_and_elements(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (family, staying) = (await register.AddCoupleWithChildrenAsync(), await SingleAsync(register));
        var head = family.Members[0].Id;
        await register.ChangeAsync(head, r => (r.BirthActNumber, r.BirthActHeld, r.BloodType) = ("123/1981", true, 1));
        var before = await PlacesAsync(register, family.Id);

        var merged = await MergeAsync(register, new(staying, head) { HeirId = family.Members[1].Id, TakeOver = [nameof(Resident.BirthActNumber), nameof(Resident.BloodType)] });
        var holding = await register.ResidentAsync(staying);
        (holding.BirthActNumber, holding.BirthActHeld, holding.BloodType).ShouldBe(("123/1981", true, 1));
        var apart = await SeparateAsync(register, MergeRecord.Read(merged.Value.Write()));

        apart.Ok.ShouldBeTrue();
        (await PlacesAsync(register, family.Id)).ShouldBe(before, ignoreOrder: true);
        var again = await register.ResidentAsync(staying);
        (again.BirthActNumber, again.BirthActHeld, again.BloodType).ShouldBe((null, null, 13));
        (await register.ResidentAsync(head)).DuplicateOfId.ShouldBeNull();
        (await SeparateAsync(register, merged.Value)).Error!.Code.ShouldBe("residents.separate-not-merged");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_card_that_the_merge_emptied_ends_and_comes_back(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (staying, leaving) = (await SingleAsync(register), await SingleAsync(register));
        var card = (await register.ResidentAsync(leaving)).FamilyId!.Value;

        var merged = await MergeAsync(register, new(staying, leaving));
        (await register.FamilyAsync(card)).Status.ShouldBe(FamilyStatus.Closed);
        await SeparateAsync(register, merged.Value);

        var family = await register.FamilyAsync(card);
        (family.Status, family.Head!.Id).ShouldBe((FamilyStatus.Active, leaving));
        (await register.ReadAsync(db => db.AddressPeriods.CountAsync(a => a.FamilyId == card && a.To == null))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Somebody_who_moved_away_gives_way_without_a_card_and_gets_that_back(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (family, staying) = (await register.AddCoupleWithChildrenAsync(), await SingleAsync(register));
        var son = family.Members[2].Id;
        (await register.ActAsync((db, p) => register.Families.DepartAsync(db, p, new(family.Id, [son], Register.Batam), CancellationToken.None))).Ok.ShouldBeTrue();

        var merged = await MergeAsync(register, new(staying, son));
        var doubled = await register.ResidentAsync(son);
        (await SeparateAsync(register, merged.Value)).Ok.ShouldBeTrue();

        doubled.Status.ShouldBe(ResidentStatus.Duplicate);
        var back = await register.ResidentAsync(son);
        (back.Status, back.FamilyId, back.StatusSince).ShouldBe((ResidentStatus.Moved, null, register.Today));
        (await MergeAsync(register, new(son, staying))).Error!.Code.ShouldBe("residents.merge-staying-gone");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_dead_the_double_the_same_entry_and_an_element_already_there_are_refused(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (staying, dead, doubled) = (await SingleAsync(register), await SingleAsync(register), await SingleAsync(register));
        await register.ActAsync((db, p) => register.Families.RecordDeathAsync(db, p, new(dead, register.Today), CancellationToken.None));
        await MergeAsync(register, new(staying, doubled));
        await register.ChangeAsync(staying, r => r.Phone = "0811");
        var other = await SingleAsync(register);
        await register.ChangeAsync(other, r => r.Phone = "0822");

        (await MergeAsync(register, new(staying, dead))).Error!.Code.ShouldBe("residents.is-dead");
        (await MergeAsync(register, new(staying, doubled))).Error!.Code.ShouldBe("residents.is-duplicate");
        (await MergeAsync(register, new(staying, staying))).Error!.Code.ShouldBe("residents.merge-itself");
        (await MergeAsync(register, new(staying, other) { TakeOver = [nameof(Resident.Phone)] })).Error!.Code.ShouldBe("residents.merge-element");
        (await MergeAsync(register, new(staying, other) { TakeOver = [nameof(Resident.Nik)] })).Error!.Code.ShouldBe("residents.merge-element");
        (await MergeAsync(register, new(staying, Guid.Empty))).Error!.Code.ShouldBe("residents.unknown-resident");
        (await register.ResidentAsync(other)).Status.ShouldBe(ResidentStatus.Active);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_separation_is_refused_once_the_register_has_moved_on(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (family, staying) = (await register.AddCoupleWithChildrenAsync(), await SingleAsync(register));
        var (head, wife, son) = (family.Members[0].Id, family.Members[1].Id, family.Members[2].Id);
        await register.ChangeAsync(head, r => r.Phone = "0811");
        var merged = await MergeAsync(register, new(staying, head) { HeirId = wife, TakeOver = [nameof(Resident.Phone)] });

        await register.ChangeAsync(staying, r => r.Phone = "0899");
        (await SeparateAsync(register, merged.Value)).Error!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("residents.separate-elements"), e => e.Message.ShouldContain("telepon"));
        await register.ActAsync((db, p) => register.Families.ChangeHeadAsync(db, p, new(family.Id, [new(son, Relationship.Head)]) { KeepNumber = true }, CancellationToken.None));
        (await SeparateAsync(register, merged.Value)).Error!.Code.ShouldBe("residents.separate-household");
        await register.ActAsync((db, p) => register.Families.DepartAsync(db, p, new(family.Id, [wife, son, family.Members[3].Id], Register.Batam), CancellationToken.None));
        (await SeparateAsync(register, merged.Value)).Error!.Code.ShouldBe("residents.separate-card-closed");
        (await register.ResidentAsync(head)).Status.ShouldBe(ResidentStatus.Duplicate);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_a_merge_and_a_death_of_one_person_at_once_one_wins(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var (staying, leaving) = (await SingleAsync(register), await SingleAsync(register));

        var merge = Task.Run(() => MergeAsync(register, new(staying, leaving)));
        var death = Task.Run(() => register.ActAsync((db, p) => register.Families.RecordDeathAsync(db, p, new(leaving, register.Today), CancellationToken.None)));

        new Outcome[] { await merge, await death }.Count(o => o.Ok).ShouldBe(1);
    }

    private static async Task<Guid> SingleAsync(Register register)
    {
        var person = Register.Person("BUDI SANTOSO", Sex.Male, 45);
        await register.AddAsync(person);
        return person.Id;
    }

    private static Task<Outcome<MergeRecord>> MergeAsync(Register register, Merge merge) =>
        register.ActAsync((db, p) => register.Families.MergeAsync(db, p, merge, CancellationToken.None));

    private static Task<Outcome<MergeRecord>> SeparateAsync(Register register, MergeRecord record) =>
        register.ActAsync((db, p) => register.Families.SeparateAsync(db, p, record, CancellationToken.None));

    private static Task<List<string>> PlacesAsync(Register register, Guid family) =>
        register.ReadAsync(db => db.Residents.Where(r => r.FamilyId == family).Select(r => $"{r.Id} {r.Relationship} {r.Status} {r.StatusSince}").ToListAsync());
}
