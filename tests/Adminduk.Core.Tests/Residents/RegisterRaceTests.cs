using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

public sealed class RegisterRaceTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_splits_of_one_family_one_wins_and_the_other_is_told(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        for (var round = 0; round < 5; round++)
        {
            var family = await register.AddCoupleWithChildrenAsync();
            var son = family.Members[2].Id;
            var split = new FamilySplit(family.Id, son, [new(son, Relationship.Head)]);
            var both = await Task.WhenAll(Twice(() => register.ActAsync((db, p) => register.Families.SplitFamilyAsync(db, p, split, CancellationToken.None))));
            both.Count(o => o.Ok).ShouldBe(1);
            both.Single(o => !o.Ok).Error!.Code.ShouldBeOneOf("residents.applicant-not-in-family", "test.somebody-was-faster");
            (await register.FamilyAsync(family.Id)).Members.Count.ShouldBe(3);
        }

        (await register.ReadAsync(db => db.Families.Select(f => f.Number).Distinct().CountAsync())).ShouldBe(10);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_departure_and_a_split_of_the_same_person_do_not_both_happen(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var family = await register.AddCoupleWithChildrenAsync();
        var son = family.Members[2].Id;
        var split = Task.Run(() => register.ActAsync((db, p) => register.Families.SplitFamilyAsync(db, p, new(family.Id, son, [new(son, Relationship.Head)]), CancellationToken.None)));
        var move = Task.Run(() => register.ActAsync((db, p) => register.Families.DepartAsync(db, p, new(family.Id, [son], Register.Batam), CancellationToken.None)));
        new Outcome[] { await split, await move }.Count(o => o.Ok).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_arrivals_with_one_nik_one_wins(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var elements = new ResidentElements { Name = "JOKO SUSILO", Sex = Sex.Male, BirthPlace = "BATAM", BirthDate = new DateOnly(1980, 1, 1) };
        var arrival = new Arrival([new("2171020101800001", Relationship.Head, elements)], Register.Batam) { Home = new("JL. X", Register.Village) };
        var both = await Task.WhenAll(Twice(async () =>
        {
            try
            {
                return (await register.ActAsync((db, p) => register.Families.ArriveAsync(db, p, arrival, CancellationToken.None))).Ok;
            }
            catch (DbUpdateException)
            {
                return false;
            }
        }));
        both.Count(ok => ok).ShouldBe(1);
        (await register.ReadAsync(db => db.Residents.CountAsync())).ShouldBe(1);
    }

    private static IEnumerable<Task<T>> Twice<T>(Func<Task<T>> act) => [Task.Run(act), Task.Run(act)];
}
