using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>Changes of head and of members.</content>
public sealed partial class FamilyService
{
    /// <summary>Another member becomes head: on a new card, or on the same one when a wrong head is corrected.</summary>
    public async Task<Outcome<FamilyChange>> ChangeHeadAsync(AdmindukDbContext db, ProcessContext process, HeadChange options, CancellationToken ct)
    {
        var act = await OpenAsync(db, process, options.FamilyId, ct);
        var living = Living(act, options.FamilyId);
        if (!living.Try(out var family)) return Outcome<FamilyChange>.Fail(living.Errors);
        var resolved = HouseholdPlan.Resolve(options.Places, family.Members);
        if (!resolved.Ok) return Outcome<FamilyChange>.Fail(resolved.Errors);
        if (resolved.Value.Find(p => p.Relationship == Relationship.Head)?.Resident is not { } head) return FamilyRules.Refused("residents.head-missing");
        if (head == family.Head) return FamilyRules.Refused("residents.head-already", head.Name);
        var everyone = HouseholdPlan.Staying(family, new HashSet<Guid>(), options.Places).Value;
        var sound = FamilyRules.CheckPlan(everyone, act.Today, options.MinorHeadAgreed);
        if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
        return await RegroupAsync(act, HeadRegrouping(act, family, everyone, options), ct);
    }

    /// <summary>People move to a card that exists already.</summary>
    public async Task<Outcome<FamilyChange>> JoinFamilyAsync(AdmindukDbContext db, ProcessContext process, FamilyJoin options, CancellationToken ct)
    {
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [.. options.Members.Select(m => m.ResidentId)], [options.FamilyId], ct);
        var living = Living(act, options.FamilyId);
        if (!living.Try(out var target)) return Outcome<FamilyChange>.Fail(living.Errors);
        var resolved = HouseholdPlan.Resolve(options.Members, act.People);
        if (!resolved.Try(out var newcomers)) return Outcome<FamilyChange>.Fail(resolved.Errors);
        if (CheckJoin(target, newcomers) is { } refusal) return refusal;
        var sound = FamilyRules.CheckPlan([.. target.Members.Select(m => new Placement(m, m.Relationship)), .. newcomers], act.Today, options.MinorHeadAgreed);
        if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
        return await RegroupAsync(
            act, new(newcomers, options.Staying, options.MinorHeadAgreed, "family.joined", target.Id, _ => Task.FromResult<Outcome<Family>>(target)), ct);
    }

    private static Error? CheckJoin(Family target, List<Placement> newcomers)
    {
        if (newcomers.Count == 0) return FamilyRules.Refused("residents.nobody-named");
        if (newcomers.Find(n => n.Resident.FamilyId == target.Id) is { } there) return FamilyRules.Refused("residents.already-in-family", there.Resident.Name);
        return newcomers.Exists(n => n.Relationship == Relationship.Head) ? FamilyRules.Refused("residents.joins-as-head") : null;
    }

    private static Regrouping HeadRegrouping(FamilyAct act, Family family, List<Placement> everyone, HeadChange options) => options.KeepNumber
        ? new(everyone, [], options.MinorHeadAgreed, "family.head-changed", family.Id, _ => Task.FromResult<Outcome<Family>>(family))
        : new(everyone, [], options.MinorHeadAgreed, "family.head-changed", null, c => act.NewFamilyAsync(HomeAddress.Of(family), c));
}
