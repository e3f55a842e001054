using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <content>Two entries of one person become one.</content>
public sealed partial class FamilyService
{
    private const string OneNumberLaw = "UU 24/2013 Pasal 1 angka 12";

    /// <summary>The leaving entry gives way: it comes off its card, keeps history, acts and cases, and names the entry that holds.</summary>
    public async Task<Outcome<MergeRecord>> MergeAsync(AdmindukDbContext db, ProcessContext process, Merge options, CancellationToken ct)
    {
        var opened = await OpenMergeAsync(db, process, options.StayingId, options.LeavingId, ct);
        if (!opened.Try(out var pair)) return Outcome<MergeRecord>.Fail(opened.Errors);
        var (act, staying, leaving) = pair;
        var family = leaving.FamilyId is { } id ? act.Find(id) : null;
        if (CheckMerge(staying, leaving, family, options, act.Today) is { Ok: false } refused) return Outcome<MergeRecord>.Fail(refused.Errors);
        var places = family is null ? [] : Remaining(family, leaving, options.HeirId);
        var before = new { leaving.Status, leaving.StatusSince, leaving.Relationship };
        List<ShiftedPlace> shifted = [.. places.Where(p => p.Relationship != p.Resident.Relationship).Select(p => new ShiftedPlace(p.Resident.Id, p.Resident.Relationship, p.Relationship))];
        if (act.GiveWay(leaving, staying) is { Ok: false } stays) return Outcome<MergeRecord>.Fail(stays.Errors);
        foreach (var place in places)
        {
            if (act.Place(place, family!) is { Ok: false } unplaced) return Outcome<MergeRecord>.Fail(unplaced.Errors);
        }

        process.Record("resident.declared-duplicate", "resident", leaving.Id, null, Other(staying));
        process.Record("resident.duplicate-merged", "resident", staying.Id, null, Other(leaving));
        if (options.TakeOver.Count > 0) act.Remember(staying);
        var elements = MergeElements.TakeOver(options.TakeOver, staying, leaving);
        await SettlePairAsync(db, process, act, new(family, "family.duplicate-removed", staying, options.TakeOver.Count > 0), ct);
        return new MergeRecord(
            staying.Id, leaving.Id, before.Status, before.StatusSince, family?.Id, before.Relationship, family?.Status == FamilyStatus.Closed, shifted, [.. options.TakeOver], elements);
    }

    /// <summary>What stands against a merge; everything is looked at before anything changes.</summary>
    /// <param name="staying">The entry that is to hold.</param>
    /// <param name="leaving">The entry that is to give way.</param>
    /// <param name="family">Its card with everyone on it; null for none.</param>
    /// <param name="options">What was chosen.</param>
    /// <param name="today">The day of the act.</param>
    public static Outcome CheckMerge(Resident staying, Resident leaving, Family? family, Merge options, DateOnly today)
    {
        if (staying.Id == leaving.Id) return Error.Refused("residents.merge-itself");
        if (leaving.Status is ResidentStatus.Dead or ResidentStatus.Duplicate) return leaving.NotLivingHere();
        if (staying.Status != ResidentStatus.Active) return Error.Refused("residents.merge-staying-gone", staying.Name) with { Field = "Choice", LegalBasis = OneNumberLaw };
        if (options.TakeOver.Except(MergeElements.Missing(staying, leaving)).Any()) return Error.Refused("residents.merge-element") with { Field = "TakeOver" };
        if (family is not null && CheckRemaining(family, leaving, options.HeirId, today) is { Ok: false } unsound) return unsound;
        if (options.TakeOver.Count == 0) return Outcome.Success;
        var tried = staying.Copy();
        MergeElements.TakeOver(options.TakeOver, tried, leaving);
        return PersonRules.Check(tried, today).Outcome;
    }

    private static Outcome CheckRemaining(Family family, Resident leaving, Guid? heir, DateOnly today)
    {
        var others = family.Members.Exists(m => m.Id != leaving.Id);
        var heads = leaving.Relationship == Relationship.Head && others;
        if (heads && heir is null) return Error.Refused("residents.merge-head", leaving.Name) with { Field = "Heir" };
        if (heir is { } named && (!heads || named == leaving.Id || !family.Members.Exists(m => m.Id == named))) return Error.Refused("residents.merge-heir", leaving.Name) with { Field = "Heir" };
        return HouseholdPlan.CheckStaying(Remaining(family, leaving, heir), today, minorHeadAgreed: false);
    }

    private static List<Placement> Remaining(Family family, Resident leaving, Guid? heir) =>
        HouseholdPlan.Staying(family, new HashSet<Guid> { leaving.Id }, heir is { } head ? [new MemberPlace(head, Relationship.Head)] : []).Value;

    // Both cards are locked, so that neither entry changes meanwhile; only the cards on which something changes are issued anew.
    private async Task<Outcome<(FamilyAct Act, Resident Staying, Resident Leaving)>> OpenMergeAsync(
        AdmindukDbContext db, ProcessContext process, Guid stayingId, Guid leavingId, CancellationToken ct)
    {
        Guid[] both = [stayingId, leavingId];
        var cards = await db.Residents.Where(r => both.Contains(r.Id) && r.FamilyId != null).Select(r => new { r.Id, FamilyId = r.FamilyId!.Value }).ToListAsync(ct);
        await FamilyLocks.TakeAsync(db, [.. cards.Select(c => c.FamilyId).Distinct()], ct);
        var act = await FamilyAct.OpenAsync(db, process, DayOf(process), cards.Where(c => c.Id == leavingId).Select(c => c.FamilyId), ct);
        var staying = await db.Residents.Include(r => r.Rare).FirstOrDefaultAsync(r => r.Id == stayingId, ct);
        var leaving = await db.Residents.Include(r => r.Rare).FirstOrDefaultAsync(r => r.Id == leavingId, ct);
        return staying is null || leaving is null ? Error.NotFound("residents.unknown-resident") : (act, staying, leaving);
    }

    private async Task SettlePairAsync(AdmindukDbContext db, ProcessContext process, FamilyAct act, Settling done, CancellationToken ct)
    {
        if (done.Family is { } family) await act.SettleAsync(done.EventName, family, ct);
        else act.RecordPeople();
        if (!done.DataChanged || done.Staying.FamilyId is not { } home || home == done.Family?.Id) return;
        var second = await FamilyAct.OpenAsync(db, process, DayOf(process), [home], ct);
        await second.SettleAsync("family.data-changed", second.Find(home)!, ct);
    }

    private static object Other(Resident other) => new { OtherId = other.Id, other.Name, other.Nik };

    /// <summary>Which cards are issued anew.</summary>
    /// <param name="Family">The card of the entry that left or comes back; null for none.</param>
    /// <param name="EventName">What happened on it.</param>
    /// <param name="Staying">The entry that holds.</param>
    /// <param name="DataChanged">True when that entry's elements changed.</param>
    private sealed record Settling(Family? Family, string EventName, Resident Staying, bool DataChanged);
}
