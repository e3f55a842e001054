using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Outcome = Adminduk.Core.Common.Outcome;

namespace Adminduk.Core.Tests.Residents.Transfers;

/// <summary>Whatever two offices sign, take in, take back, record and lose in the middle, everybody lives in one place.</summary>
public sealed class DomicilePropertyTests
{
    private const int Acts = 9;

    [Fact]
    public void Everybody_has_exactly_one_active_domicile_after_every_act()
    {
        var done = new int[Acts];
        var acts = Gen.Choose(0, int.MaxValue).ListOf(25).ToArbitrary();
        Prop.ForAll(acts, seeds => { Task.Run(() => RunAsync([.. seeds], done)).GetAwaiter().GetResult(); })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));
        done[..6].ShouldAllBe(n => n > 0, "the walk must do something of everything");
    }

    private static async Task RunAsync(int[] seeds, int[] done)
    {
        await using var two = await TwoOffices.OpenAsync(Engine.Sqlite);
        await two.Origin.AddCoupleWithChildrenAsync();
        await two.Origin.AddCoupleWithChildrenAsync();
        Register[] sides = [two.Origin, two.Destination];
        for (var step = 0; step < seeds.Length; step++)
        {
            var random = new Random(seeds[step]);
            var (what, here) = (random.Next(Acts), sides[random.Next(2)]);
            if ((await ActAsync(what, here, here == sides[0] ? sides[1] : sides[0], random, step)).Ok) done[what]++;
            await ShouldLiveOnceAsync(two);
        }

        foreach (var side in sides.Concat(sides)) await RoundAsync(side);
        foreach (var side in sides) await ShouldBeSoundAsync(side);
    }

    private static Task<Outcome> ActAsync(int what, Register here, Register there, Random random, int step) => what switch
    {
        0 or 6 => SignAsync(here, there, random, step),
        1 or 7 => TakeInAsync(here, random, crash: false),
        2 => RoundAsync(here),
        3 => CancelAsync(here, random),
        4 => DieAsync(here, random),
        5 => WaitAsync(here, random),
        _ => TakeInAsync(here, random, crash: true),
    };

    private static async Task<Outcome> SignAsync(Register here, Register there, Random random, int step)
    {
        var families = await here.ReadAsync(db => db.Families.Include(f => f.Members).Where(f => f.Members.Count > 0).OrderBy(f => f.Number).ToListAsync());
        if (families.Count == 0) return Nothing;
        var family = families[random.Next(families.Count)];
        var leaving = family.Members.Where(_ => random.Next(2) == 0).Select(m => m.Id).ToList();
        var head = family.Members.Where(m => !leaving.Contains(m.Id)).Take(1).Select(m => new MemberPlace(m.Id, Relationship.Head)).ToList();
        var departure = new Departure(family.Id, leaving, Place(there, $"SKPWNI/{here.Office.Regency.Code}/{step}"))
        {
            StayingCard = head.Count == 0 ? StayingCard.NobodyLeft : random.Next(2) == 0 ? StayingCard.NewCard : StayingCard.NumberKept,
            Staying = head,
            ParentsAgreed = true,
            MinorHeadAgreed = true,
        };
        return await here.ActAsync(async (db, p) =>
        {
            var left = await here.Families.DepartAsync(db, p, departure, default);
            if (left.Ok) left.Value.Transfer!.Name(departure.Destination.LetterNumber!, here.Today.AddDays(30));
            return left;
        });
    }

    private static async Task<Outcome> TakeInAsync(Register here, Random random, bool crash)
    {
        var letters = await here.ReadAsync(db => db.Transfers.IgnoreQueryFilters().Include(t => t.People).Where(t => t.ToRegency == db.Regency).OrderBy(t => t.Id).ToListAsync());
        if (letters.Count == 0) return Nothing;
        var letter = letters[random.Next(letters.Count)];
        var origin = new OutsidePlace(letter.Regency == 2101 ? Register.Village : "36.71.01.1001", "X", LetterNumber: random.Next(8) == 0 ? "LAIN" : letter.Letter);
        var people = letter.Remaining.Select((p, i) => new Newcomer(p.Nik, i == 0 ? Relationship.Head : Relationship.Other, new())).ToList();
        var arrival = new Arrival(people, origin) { Home = new HomeAddress("JL. Y", Village(here)), MinorHeadAgreed = true };
        return await here.ActAsync<FamilyChange>(async (db, p) =>
        {
            var came = await here.Families.ArriveAsync(db, p, arrival, default);
            return crash && came.Ok ? Error.Conflict("test.lost") : came;
        });
    }

    private static async Task<Outcome> CancelAsync(Register here, Random random)
    {
        var ids = await here.ReadAsync(db => db.Transfers.OrderBy(t => t.Id).Select(t => t.Id).ToListAsync());
        if (ids.Count == 0) return Nothing;
        return await here.ActAsync((db, p) => FamilyService.CancelTransferAsync(db, p, ids[random.Next(ids.Count)], TransferCancellation.Withdrawn, default));
    }

    private static async Task<Outcome> DieAsync(Register here, Random random)
    {
        var people = await here.ReadAsync(db => db.Residents.OrderBy(r => r.Nik).Select(r => r.Id).ToListAsync());
        if (people.Count == 0 || random.Next(3) > 0) return Nothing;
        return await here.ActAsync((db, p) => here.Families.RecordDeathAsync(db, p, new Death(people[random.Next(people.Count)], here.Today) { MinorHeadAgreed = true }, default));
    }

    private static Task<Outcome> WaitAsync(Register here, Random random)
    {
        here.Office.Time.Advance(TimeSpan.FromDays(random.Next(20)));
        return Task.FromResult(Outcome.Success);
    }

    private static async Task<Outcome> RoundAsync(Register here)
    {
        await using var db = here.Office.Open();
        return await new TransferRound(db, here.Families, here.Office.Clock, NullLogger<TransferRound>.Instance).RunAsync(default) > 0 ? Outcome.Success : Nothing;
    }

    private static Outcome Nothing => Error.Refused("test.nothing-to-do");

    private static string Village(Register side) => side.Office.Regency.Code == 2101 ? Register.Village : "36.71.01.1001";

    private static OutsidePlace Place(Register side, string letter) => new(Village(side), "JL. Z", 1, letter);

    private static async Task ShouldLiveOnceAsync(TwoOffices two)
    {
        var rows = await two.Origin.ReadAsync(db => db.Residents.IgnoreQueryFilters().AsNoTracking().ToListAsync());
        var holders = await two.Origin.ReadAsync(db => db.Domiciles.ToDictionaryAsync(d => d.Nik, d => d.Holder));
        foreach (var person in rows.GroupBy(r => r.Nik).Where(g => !g.Any(r => r.Status == ResidentStatus.Dead)))
        {
            var active = person.Where(r => r.Status == ResidentStatus.Active).ToList();
            active.Count.ShouldBe(1, person.Key);
            if (holders.TryGetValue(person.Key, out var holder)) holder.ShouldBe(active[0].Regency);
        }
    }

    // With every round run, cards are as sound as without transfers.
    private static async Task ShouldBeSoundAsync(Register side)
    {
        (await side.ReadAsync(db => db.Transfers.CountAsync(t => t.State == TransferState.Accepted))).ShouldBe(0);
        var families = await side.ReadAsync(db => db.Families.Include(f => f.Members).Where(f => f.Number != "3671010101200001").ToListAsync());
        families.SelectMany(FamilyRules.Check).ShouldBeEmpty();
        (await side.ReadAsync(db => db.Residents.ToListAsync())).SelectMany(FamilyRules.Check).ShouldBeEmpty();
    }
}
