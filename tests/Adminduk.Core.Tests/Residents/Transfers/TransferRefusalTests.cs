using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static Adminduk.Core.Tests.Residents.Transfers.TwoOffices;

namespace Adminduk.Core.Tests.Residents.Transfers;

/// <summary>What a letter on its way does not allow.</summary>
public sealed class TransferRefusalTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task People_come_only_with_the_letter_that_names_them_all_and_only_once(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        await two.SignAsync(Leaving(family, "AGUS", "DEWI"));
        var coming = Coming(family, "AGUS", "DEWI");

        await RefusedAsync(two, Coming(family, "AGUS", "DEWI", "SITI"), "residents.transfer-not-named");
        await RefusedAsync(two, Coming(family, "AGUS"), "residents.transfer-incomplete");
        await RefusedAsync(two, coming with { Origin = coming.Origin with { LetterNumber = "SKPWNI/2101/01082026/0008" } }, "residents.transfer-missing");
        await RefusedAsync(two, coming with { Origin = Register.Batam }, "residents.transfer-missing");
        await RefusedAsync(two, Coming(family, "BUDI") with { Origin = Register.Batam }, "residents.transfer-missing");
        (await two.TakeInAsync(coming)).Errors.ShouldBeEmpty();
        await RefusedAsync(two, coming, "residents.transfer-accepted");
        await two.RoundAsync();
        await RefusedAsync(two, coming, "residents.transfer-accepted");
        foreach (var member in family.Members) (await two.ActiveInAsync(member.Nik)).Count.ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_letter_that_ran_out_is_refused_and_cancelled_by_the_round(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        await two.SignAsync(Leaving(family, "AGUS"), days: 30);
        two.Time.Advance(TimeSpan.FromDays(30));
        (await two.RoundAsync()).ShouldBe(0);
        two.Time.Advance(TimeSpan.FromDays(1));

        await RefusedAsync(two, Coming(family, "AGUS"), "residents.transfer-lapsed");
        (await two.RoundAsync()).ShouldBe(1);

        (await two.TransferAsync()).ShouldSatisfyAllConditions(
            t => t.State.ShouldBe(TransferState.Cancelled), t => t.Cancellation.ShouldBe(TransferCancellation.Lapsed), t => t.EndedBy.ShouldNotBeNull());
        await RefusedAsync(two, Coming(family, "AGUS"), "residents.transfer-cancelled");
        (await two.SignAsync(Leaving(family, "AGUS") with { Destination = Register.Batam })).Errors.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_letter_taken_back_leaves_everything_as_it_was(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var id = (await two.SignAsync(Leaving(family, "AGUS"))).Value.Transfer!.Id;

        (await two.CancelAsync(id)).Errors.ShouldBeEmpty();
        (await two.CancelAsync(id)).Ok.ShouldBeTrue();

        await RefusedAsync(two, Coming(family, "AGUS"), "residents.transfer-cancelled");
        (await two.Origin.FamilyAsync(family.Id)).Members.Count.ShouldBe(4);
        (await two.SignAsync(Leaving(family, "AGUS") with { Destination = new("36.71.01.1001", "JL. Y", 1, "SKPWNI/2101/2") })).Errors.ShouldBeEmpty();
        (await two.CancelAsync(Guid.Empty)).Error!.Code.ShouldBe("residents.unknown-transfer");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_accepted_letter_is_not_taken_back(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var id = (await two.SignAsync(Leaving(family, "AGUS"))).Value.Transfer!.Id;
        await two.TakeInAsync(Coming(family, "AGUS"));

        (await two.CancelAsync(id)).Error!.Code.ShouldBe("residents.transfer-not-reserved");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_is_about_to_move_does_nothing_else_meanwhile(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var host = await two.Origin.AddAsync(Register.Person("RATNA DEWI", age: 60));
        await two.SignAsync(Leaving(family, "AGUS"));
        var (son, wife, service) = (Member(family, "AGUS"), Member(family, "SITI"), two.Origin.Families);
        var home = new HomeAddress("JL. MERDEKA NO. 1", Register.Village);

        await HeldAsync(two, async (db, p) => await service.DepartAsync(db, p, Leaving(family, "AGUS"), default));
        await HeldAsync(two, async (db, p) => await service.DepartAsync(db, p, Leaving(family, "AGUS") with { Destination = Register.Batam }, default));
        await HeldAsync(two, async (db, p) => await service.SplitFamilyAsync(db, p, new(family.Id, son, [new(son, Relationship.Head)]), default));
        await HeldAsync(two, async (db, p) => await service.JoinFamilyAsync(db, p, new(host.Id, [new(son, Relationship.Other)]), default));
        await HeldAsync(two, async (db, p) => await service.CreateFamilyAsync(db, p, new([new(son, Relationship.Head)], home), default));
        await HeldAsync(two, async (db, p) => await service.ChangeMemberDataAsync(db, p, new(son, new() { Religion = 2 }), default));
        await HeldAsync(two, async (db, p) => await service.MoveHomeAsync(db, p, new(family.Id, home), default));
        await HeldAsync(two, async (db, p) => await service.DepartAsync(
            db, p, Leaving(family, "BUDI") with { Destination = Register.Batam, StayingCard = StayingCard.NewCard, Staying = [new(wife, Relationship.Head)] }, default));
        (await two.Origin.ActAsync((db, p) => service.ReissueCardAsync(db, p, new(family.Id, CardCause.Lost), default))).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Death_strikes_somebody_from_the_letter_and_the_last_one_ends_it(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        await two.SignAsync(Leaving(family, "AGUS", "DEWI"));

        (await DieAsync(two, family, "AGUS")).Errors.ShouldBeEmpty();
        await RefusedAsync(two, Coming(family, "AGUS", "DEWI"), "residents.transfer-not-named");
        (await two.TransferAsync()).State.ShouldBe(TransferState.Reserved);
        (await DieAsync(two, family, "DEWI")).Errors.ShouldBeEmpty();

        (await two.TransferAsync()).Cancellation.ShouldBe(TransferCancellation.Died);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Once_accepted_a_death_is_reported_where_the_person_lives(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        await two.SignAsync(Leaving(family, "AGUS"));
        await two.TakeInAsync(Coming(family, "AGUS"));

        (await DieAsync(two, family, "AGUS")).Error!.Code.ShouldBe("residents.has-moved");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_officers_at_once_one_takes_them_in(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var id = (await two.SignAsync(Leaving(family, "AGUS"))).Value.Transfer!.Id;

        var taken = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => TryAsync(() => two.TakeInAsync(Coming(family, "AGUS"))))));
        taken.Count(t => t).ShouldBe(1);
        (await TryAsync(async () => await two.CancelAsync(id))).ShouldBeFalse();

        (await two.ActiveInAsync(family.Members.Single(m => m.Name == "AGUS SANTOSO").Nik)).ShouldBe([3671]);
    }

    private static async Task<bool> TryAsync<T>(Func<Task<Outcome<T>>> act)
    {
        try
        {
            return (await act()).Ok;
        }
        catch (Exception e) when (e is PostgresException or SqliteException or DbUpdateException)
        {
            return false;
        }
    }

    private static Task<Outcome<DeathResult>> DieAsync(TwoOffices two, Family family, string name) =>
        two.Origin.ActAsync((db, p) => two.Origin.Families.RecordDeathAsync(db, p, new Death(Member(family, name), two.Origin.Today), default));

    private static async Task HeldAsync<T>(TwoOffices two, Func<Core.Data.AdmindukDbContext, Core.Audit.ProcessContext, Task<Outcome<T>>> act)
    {
        var refused = (await two.Origin.ActAsync(act)).Error!;
        refused.Code.ShouldBe("residents.in-transfer");
        refused.Message.ShouldContain(Letter);
    }

    private static async Task RefusedAsync(TwoOffices two, Arrival arrival, string code)
    {
        var refused = (await two.TakeInAsync(arrival)).Error!;
        refused.Code.ShouldBe(code);
        refused.Message.ShouldNotBe(code);
    }
}
