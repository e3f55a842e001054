using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using static Adminduk.Core.Tests.Residents.Transfers.TwoOffices;

namespace Adminduk.Core.Tests.Residents.Transfers;

/// <summary>A move between two registers of one database: reserved, accepted, closed.</summary>
public sealed class TransferTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Signed_people_remain_until_the_destination_takes_them_in(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var son = family.Members.Single(m => m.Name == "AGUS SANTOSO");

        var signed = await two.SignAsync(Leaving(family, "AGUS"));

        (signed.Value.Transfer!.State, signed.Value.Movers.Single().Id).ShouldBe((TransferState.Reserved, son.Id));
        var here = await two.Origin.ResidentAsync(son.Id);
        (here.Status, here.FamilyId).ShouldBe((ResidentStatus.Active, family.Id));
        (await two.HolderAsync(son.Nik)).ShouldBe(2101);
        (await two.RoundAsync()).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_destination_decides_and_the_origin_closes(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var son = family.Members.Single(m => m.Name == "AGUS SANTOSO");
        await two.SignAsync(Leaving(family, "AGUS"));

        var came = await two.TakeInAsync(Coming(family, "AGUS") with { CaseId = family.Id });

        came.Errors.ShouldBeEmpty();
        (await two.ActiveInAsync(son.Nik)).ShouldBe([3671]);
        (await two.HolderAsync(son.Nik)).ShouldBe(3671);
        var there = await two.Destination.ReadAsync(db => db.Residents.SingleAsync(r => r.Nik == son.Nik));
        (there.Name, there.BirthDate, there.Sex, there.Relationship).ShouldBe(("AGUS SANTOSO", son.BirthDate, Sex.Male, Relationship.Head));
        (await two.TransferAsync()).ShouldSatisfyAllConditions(t => t.State.ShouldBe(TransferState.Accepted), t => t.AcceptedCaseId.ShouldBe(family.Id));

        (await two.RoundAsync()).ShouldBe(1);

        (await two.TransferAsync()).State.ShouldBe(TransferState.Closed);
        var gone = await two.Origin.ResidentAsync(son.Id);
        (gone.Status, gone.FamilyId, gone.StatusSince).ShouldBe((ResidentStatus.Moved, null, two.Origin.Today));
        (await two.Origin.FamilyAsync(family.Id)).Members.Count.ShouldBe(3);
        (await two.Origin.ReadAsync(db => db.Relocations.SingleAsync())).ShouldSatisfyAllConditions(
            r => r.LetterNumber.ShouldBe(Letter), r => r.Direction.ShouldBe(RelocationDirection.Out), r => r.Date.ShouldBe(two.Origin.Today));
        (await two.Destination.ReadAsync(db => db.Relocations.SingleAsync())).Direction.ShouldBe(RelocationDirection.In);
        (await two.Origin.ReadAsync(db => db.ProcessEvents.Where(e => e.Name == "resident.changed" && e.SubjectId == son.Id).Select(e => e.Changed).SingleAsync())).ShouldBe("FamilyId,Status,StatusSince");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Whatever_stops_between_the_two_sides_is_finished_once_by_a_later_round(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        await two.SignAsync(Leaving(family, "AGUS"));
        await TakeInAndDieAsync(two, family);
        (await two.TransferAsync()).State.ShouldBe(TransferState.Reserved);
        (await two.ActiveInAsync(family.Members.Single(m => m.Name == "AGUS SANTOSO").Nik)).ShouldBe([2101]);

        (await two.TakeInAsync(Coming(family, "AGUS"))).Errors.ShouldBeEmpty();
        var id = (await two.TransferAsync()).Id;
        await CloseAndDieAsync(two, id);
        (await two.TransferAsync()).State.ShouldBe(TransferState.Accepted);

        (await two.RoundAsync()).ShouldBe(1);
        (await two.RoundAsync()).ShouldBe(0);
        (await two.Origin.ActAsync((db, p) => two.Origin.Families.CloseTransferAsync(db, p, id, default))).Ok.ShouldBeTrue();
        (await two.Origin.ReadAsync(db => db.Relocations.CountAsync())).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_whole_family_comes_and_its_old_card_closes(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        string[] all = ["BUDI", "SITI", "AGUS", "DEWI"];
        await two.SignAsync(Leaving(family, all) with { StayingCard = StayingCard.NobodyLeft });

        (await two.TakeInAsync(Coming(family, all))).Errors.ShouldBeEmpty();
        await two.RoundAsync();

        (await two.Origin.FamilyAsync(family.Id)).Status.ShouldBe(FamilyStatus.Closed);
        (await two.Destination.ReadAsync(db => db.Residents.CountAsync())).ShouldBe(4);
        (await two.Origin.ReadAsync(db => db.Residents.ToListAsync())).SelectMany(FamilyRules.Check).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Those_who_stay_get_their_new_card_when_the_origin_closes(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var leave = Leaving(family, "BUDI");
        (await two.SignAsync(leave)).Error!.Code.ShouldBe("residents.head-leaves");
        await two.SignAsync(leave with { StayingCard = StayingCard.NewCard, Staying = [new(Member(family, "SITI"), Relationship.Head)] });
        await two.TakeInAsync(Coming(family, "BUDI"));

        await two.RoundAsync();

        (await two.Origin.FamilyAsync(family.Id)).Status.ShouldBe(FamilyStatus.Closed);
        var wife = await two.Origin.ResidentAsync(Member(family, "SITI"));
        (wife.Relationship, wife.FamilyId == family.Id).ShouldBe((Relationship.Head, false));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_plan_that_no_longer_fits_still_leaves_a_sound_card(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        await two.SignAsync(Leaving(family, "BUDI") with { StayingCard = StayingCard.NewCard, Staying = [new(Member(family, "SITI"), Relationship.Head)] });
        var died = await two.Origin.ActAsync((db, p) => two.Origin.Families.RecordDeathAsync(db, p, new Death(Member(family, "SITI"), two.Origin.Today), default));
        died.Errors.ShouldBeEmpty();
        (await two.TakeInAsync(Coming(family, "BUDI"))).Errors.ShouldBeEmpty();

        (await two.RoundAsync()).ShouldBe(1);

        var rest = await two.Origin.FamilyAsync(family.Id);
        FamilyRules.Check(rest).ShouldBeEmpty();
        rest.Head!.Name.ShouldBe("AGUS SANTOSO");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task One_that_cannot_be_closed_holds_up_no_other(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var (son, daughter) = (Leaving(family, "AGUS"), Leaving(family, "DEWI") with { Destination = new("36.71.01.1001", "JL. Y", 1, "SKPWNI/2101/2") });
        (await two.SignAsync(son)).Errors.ShouldBeEmpty();
        (await two.SignAsync(daughter)).Errors.ShouldBeEmpty();
        await two.TakeInAsync(Coming(family, "AGUS"));
        await two.TakeInAsync(Coming(family, "DEWI") with { Origin = new(Register.Village, "X", LetterNumber: "SKPWNI/2101/2") });
        await two.Origin.ChangeAsync(Member(family, "AGUS"), r => r.FamilyId = null);

        (await two.RoundAsync()).ShouldBe(1);

        (await two.Origin.ReadAsync(db => db.Transfers.Where(t => t.State == TransferState.Closed).Select(t => t.Letter).SingleAsync())).ShouldBe("SKPWNI/2101/2");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Somebody_moves_there_and_back_again(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();
        var son = family.Members.Single(m => m.Name == "AGUS SANTOSO");
        await two.SignAsync(Leaving(family, "AGUS"));
        var card = (await two.TakeInAsync(Coming(family, "AGUS"))).Value.Family;
        await two.RoundAsync();
        var back = new Departure(card.Id, [card.Members.Single().Id], new OutsidePlace(Register.Village, "JL. X", 1, "SKPWNI/3671/1")) { StayingCard = StayingCard.NobodyLeft };
        (await two.Destination.ActAsync((db, p) => two.Destination.Families.DepartAsync(db, p, back, default))).Value.Transfer.ShouldNotBeNull();

        var returned = await two.Origin.ActAsync((db, p) => two.Origin.Families.ArriveAsync(
            db, p, new Arrival([new Newcomer(son.Nik, Relationship.Child, new())], new OutsidePlace("36.71.01.1001", "X", LetterNumber: "skpwni / 3671 / 1")) { JoinFamilyId = family.Id }, default));

        returned.Errors.ShouldBeEmpty();
        (await two.ActiveInAsync(son.Nik)).ShouldBe([2101]);
        (await two.HolderAsync(son.Nik)).ShouldBe(2101);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Towards_a_regency_outside_of_the_database_they_leave_at_once(Engine engine)
    {
        await using var two = await OpenAsync(engine);
        var family = await two.Origin.AddCoupleWithChildrenAsync();

        var left = await two.SignAsync(new Departure(family.Id, [Member(family, "AGUS")], Register.Batam));

        left.Value.Transfer.ShouldBeNull();
        (await two.Origin.ResidentAsync(Member(family, "AGUS"))).Status.ShouldBe(ResidentStatus.Moved);
        (await two.Origin.ReadAsync(db => db.Transfers.CountAsync())).ShouldBe(0);
    }

    private static async Task TakeInAndDieAsync(TwoOffices two, Family family)
    {
        await using var db = two.Destination.Office.Open();
        await using var transaction = await db.BeginAsync(default);
        var process = Core.Audit.AuditLog.Begin(db, "test.effect", Core.Common.Actor.System, two.Destination.Office.Clock.Now);
        (await two.Destination.Families.ArriveAsync(db, process, Coming(family, "AGUS"), default)).Ok.ShouldBeTrue();
        await db.SaveChangesAsync();
    }

    private static async Task CloseAndDieAsync(TwoOffices two, Guid id)
    {
        await using var db = two.Origin.Office.Open();
        await using var transaction = await db.BeginAsync(default);
        var process = Core.Audit.AuditLog.Begin(db, "test.effect", Core.Common.Actor.System, two.Origin.Office.Clock.Now);
        (await two.Origin.Families.CloseTransferAsync(db, process, id, default)).Ok.ShouldBeTrue();
        await db.SaveChangesAsync();
    }
}
