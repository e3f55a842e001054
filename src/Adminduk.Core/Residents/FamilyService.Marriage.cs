using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>Marriages.</content>
public sealed partial class FamilyService
{
    /// <summary>Both count as married from now on, by the act that was registered, and stand on the card that they chose.</summary>
    public async Task<Outcome<FamilyChange>> MarryAsync(AdmindukDbContext db, ProcessContext process, MarriageRecording options, CancellationToken ct)
    {
        Guid[] ids = [.. new[] { options.HusbandId, options.WifeId }.OfType<Guid>()];
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), ids, [], ct);
        var husband = act.People.FirstOrDefault(p => p.Id == options.HusbandId);
        var wife = act.People.FirstOrDefault(p => p.Id == options.WifeId);
        Resident[] couple = [.. new[] { husband, wife }.OfType<Resident>()];
        if (couple.Length != ids.Length || couple.Length == 0) return Error.NotFound("residents.unknown-resident");
        if (Array.Find(couple, p => p.Status != ResidentStatus.Active) is { } gone) return gone.NotLivingHere();
        if (Array.Find(couple, p => p.MaritalStatus == MaritalStatus.Married) is { } bound) return WeddingRules.Bound(bound);
        return options.Card switch
        {
            CoupleCard.New => await FoundHomeAsync(db, act, couple, options, ct),
            CoupleCard.Husband => await JoinSpouseAsync(act, husband, wife, options, ct),
            CoupleCard.Wife => await JoinSpouseAsync(act, wife, husband, options, ct),
            _ => await StayAsync(act, couple, options.Record, ct),
        };
    }

    private static async Task<Outcome<FamilyChange>> StayAsync(FamilyAct act, Resident[] couple, MaritalRecord record, CancellationToken ct)
    {
        Note(act, couple, record);
        if (Rearrange(act, [.. couple], true) is { Ok: false } refused) return Outcome<FamilyChange>.Fail(refused.Errors);
        await act.SettleAllAsync("family.marriage-recorded", ct);
        var main = act.Find(couple[0].FamilyId!.Value)!;
        return new FamilyChange(main, [.. act.Families.Where(f => f != main)]);
    }

    private async Task<Outcome<FamilyChange>> FoundHomeAsync(AdmindukDbContext db, FamilyAct act, Resident[] couple, MarriageRecording options, CancellationToken ct)
    {
        if (options.Home is null) return Error.Invalid("village", "residents.address-missing");
        var home = options.Home.InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<FamilyChange>.Fail(home.Errors);
        List<Placement> places = [new(couple[0], Relationship.Head)];
        if (couple.Length == 2) places.Add(new(couple[1], Relationship.Wife));
        return await RegroupAsync(act, new(places, options.Staying, false, "family.created", null, c => Wed(() => act.NewFamilyAsync(address, c))), ct);

        Task<Outcome<Family>> Wed(Func<Task<Outcome<Family>>> card)
        {
            Note(act, couple, options.Record);
            return card();
        }
    }

    private async Task<Outcome<FamilyChange>> JoinSpouseAsync(FamilyAct act, Resident? host, Resident? newcomer, MarriageRecording options, CancellationToken ct)
    {
        if (host is null || newcomer is null) return Error.Refused("residents.wed-card-elsewhere") with { Field = "card" };
        var family = act.Find(host.FamilyId!.Value)!;
        List<Placement> places = [new(newcomer, InLaw(host, newcomer))];
        if (CheckJoin(family, places) is { } refusal) return refusal with { Field = "card" };
        return await RegroupAsync(act, new(places, options.Staying, false, "family.joined", family.Id, _ => Task.FromResult(Wed())), ct);

        Outcome<Family> Wed()
        {
            Note(act, [host, newcomer], options.Record);
            return family;
        }
    }

    private static Relationship InLaw(Resident host, Resident newcomer) => host.Relationship switch
    {
        Relationship.Head => newcomer.Sex == Sex.Male ? Relationship.Husband : Relationship.Wife,
        Relationship.Child => Relationship.ChildInLaw,
        _ => Relationship.OtherRelative,
    };

    private static void Note(FamilyAct act, IEnumerable<Resident> couple, MaritalRecord record)
    {
        foreach (var person in couple)
        {
            act.Remember(person);
            record.ApplyTo(person);
        }
    }
}
