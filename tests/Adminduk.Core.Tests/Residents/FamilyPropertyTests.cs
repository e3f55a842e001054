using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Tests.Lives;
using Adminduk.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Outcome = Adminduk.Core.Common.Outcome;

namespace Adminduk.Core.Tests.Residents;

public sealed class FamilyPropertyTests
{
    [Fact]
    public void Whatever_is_done_every_household_stays_sound()
    {
        var done = 0;
        var acts = ArbMap.Default.ArbFor<int>().Generator.ListOf(12).ToArbitrary();
        Prop.ForAll(acts, seeds => { done += Task.Run(() => RunAsync([.. seeds])).GetAwaiter().GetResult(); })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
        done.ShouldBeGreaterThan(20);
    }

    private static async Task<int> RunAsync(int[] seeds)
    {
        await using var register = await Register.OpenAsync(Engine.Sqlite);
        await register.AddCoupleWithChildrenAsync();
        await register.AddCoupleWithChildrenAsync();
        var done = 0;
        for (var step = 0; step < seeds.Length; step++)
        {
            if ((await ActAsync(register, new Random(seeds[step]), step)).Ok) done++;
            await register.ReadAsync(Soundness.HouseholdsAsync);
        }

        return done;
    }

    private static async Task<Outcome> ActAsync(Register register, Random random, int step)
    {
        var families = await register.ReadAsync(db => db.Families.Include(f => f.Members).OrderBy(f => f.Number).ToListAsync());
        var gone = await register.ReadAsync(db => db.Residents.Where(r => r.Status == ResidentStatus.Moved).Select(r => r.Nik).ToListAsync());
        var (family, other) = (Pick(random, families), Pick(random, families));
        var some = family.Members.Where(_ => random.Next(2) == 0).Select(m => m.Id).ToList();
        List<MemberPlace> places = [.. some.Select((id, i) => new MemberPlace(id, i == 0 ? Relationship.Head : Any(random)))];
        List<MemberPlace> staying = [.. family.Members.Where(m => !some.Contains(m.Id)).Take(1).Select(m => new MemberPlace(m.Id, Relationship.Head))];
        var home = new HomeAddress("JL. MERDEKA NO. 1", random.Next(2) == 0 ? Register.Village : Register.OtherVillage);
        var service = register.Families;
        return random.Next(7) switch
        {
            0 => await register.ActAsync((db, p) => service.CreateFamilyAsync(
                db, p, new([.. places, .. Pick(random, families).Members.Take(1).Select(m => new MemberPlace(m.Id, Relationship.Wife))], home) { Staying = staying }, default)),
            1 => await register.ActAsync((db, p) => service.SplitFamilyAsync(db, p, new(family.Id, some.FirstOrDefault(), places) { Staying = staying }, default)),
            2 => await register.ActAsync((db, p) => service.ChangeHeadAsync(db, p, new(family.Id, staying) { KeepNumber = random.Next(2) == 0 }, default)),
            3 => await register.ActAsync((db, p) => service.JoinFamilyAsync(
                db, p, new(other.Id, [.. some.Select(id => new MemberPlace(id, Any(random)))]) { Staying = staying, MinorHeadAgreed = true }, default)),
            4 => await register.ActAsync((db, p) => service.DepartAsync(
                db, p, new(family.Id, some, Register.Batam) { Staying = staying, StayingCard = (StayingCard)random.Next(1, 5), JoinFamilyId = other.Id, ParentsAgreed = true }, default)),
            5 => await register.ActAsync((db, p) => service.ArriveAsync(db, p, Coming(random, gone, step, home, other), default)),
            _ => await register.ActAsync((db, p) => service.ReissueCardAsync(db, p, new(family.Id, CardCause.Damaged), default)),
        };
    }

    private static Arrival Coming(Random random, List<string> gone, int step, HomeAddress home, Family other)
    {
        var nik = gone.Count > 0 && random.Next(2) == 0 ? Pick(random, gone) : $"217102{random.Next(1, 28):00}0180{step + 1:0000}";
        var elements = new ResidentElements { Name = "JOKO SUSILO", Sex = Sex.Male, BirthPlace = "BATAM", BirthDate = new DateOnly(1980, 1, 1) };
        return random.Next(2) == 0
            ? new Arrival([new(nik, Relationship.Head, elements)], Register.Batam) { Home = home }
            : new Arrival([new(nik, Any(random), elements)], Register.Batam) { JoinFamilyId = other.Id };
    }

    private static T Pick<T>(Random random, List<T> among) => among[random.Next(among.Count)];

    private static Relationship Any(Random random) => (Relationship)random.Next(1, 12);
}
