using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>Divorces, and marriages and divorces that a court annulled.</content>
public sealed partial class FamilyService
{
    /// <summary>Puts a couple's marriage in the register as it stands now. On a common card the former spouse of the head counts as "lainnya" until the card is split.</summary>
    public async Task<Outcome<FamilyChange>> ChangeCoupleAsync(AdmindukDbContext db, ProcessContext process, CoupleChange options, CancellationToken ct)
    {
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [.. options.Changes.Select(c => c.ResidentId)], [], ct);
        var couple = act.People.Where(p => options.Changes.Any(c => c.ResidentId == p.Id)).ToList();
        if (couple.Count == 0 || couple.Count != options.Changes.Count) return Error.NotFound("residents.unknown-resident");
        if (options.Parting is { } parting) return await PartAsync(db, act, couple, options, parting, ct);
        Write(act, couple, options);
        if (Rearrange(act, couple, options.Together) is { Ok: false } refused) return Outcome<FamilyChange>.Fail(refused.Errors);
        await act.SettleAllAsync(options.Event, ct);
        var main = act.Find(couple[0].FamilyId!.Value)!;
        return new FamilyChange(main, [.. act.Families.Where(f => f != main)]);
    }

    private async Task<Outcome<FamilyChange>> PartAsync(
        AdmindukDbContext db, FamilyAct act, List<Resident> couple, CoupleChange options, CoupleParting parting, CancellationToken ct)
    {
        var home = parting.Home.InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<FamilyChange>.Fail(home.Errors);
        var resolved = HouseholdPlan.Resolve([new(parting.LeaverId, Relationship.Head), .. parting.Companions], act.People);
        if (!resolved.Try(out var leaving)) return Outcome<FamilyChange>.Fail(resolved.Errors);
        var sound = FamilyRules.CheckPlan(leaving, act.Today);
        if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
        List<MemberPlace> staying = leaving[0].Resident.Relationship == Relationship.Head && couple.Find(p => p.Id != parting.LeaverId) is { } heir
            ? [new(heir.Id, Relationship.Head)]
            : [];
        return await RegroupAsync(act, new(leaving, staying, false, "family.split", null, NewHome), ct);

        Task<Outcome<Family>> NewHome(CancellationToken c)
        {
            Write(act, couple, options);
            return act.NewFamilyAsync(address, c);
        }
    }

    private static void Write(FamilyAct act, List<Resident> couple, CoupleChange options)
    {
        foreach (var person in couple) Note(act, [person], options.Changes.First(c => c.ResidentId == person.Id).Record);
    }

    private static Outcome Rearrange(FamilyAct act, List<Resident> couple, bool together)
    {
        var head = couple.Find(p => p.Relationship == Relationship.Head);
        if (head is null || couple.Find(p => p != head && p.FamilyId == head.FamilyId) is not { } other) return Outcome.Success;
        return act.Place(new Placement(other, together ? InLaw(head, other) : Relationship.Other), act.Find(head.FamilyId!.Value)!);
    }
}
