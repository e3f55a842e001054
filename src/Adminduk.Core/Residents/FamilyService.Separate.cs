using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>A merge is taken back.</content>
public sealed partial class FamilyService
{
    /// <summary>The entry that gave way counts again: status, place on the card and elements as before. Refused once the register has moved on.</summary>
    public async Task<Outcome<MergeRecord>> SeparateAsync(AdmindukDbContext db, ProcessContext process, MergeRecord record, CancellationToken ct)
    {
        await FamilyLocks.TakeAsync(db, record.FamilyId is { } locked ? [locked] : [], ct);
        var opened = await OpenMergeAsync(db, process, record.StayingId, record.LeavingId, ct);
        if (!opened.Try(out var pair)) return Outcome<MergeRecord>.Fail(opened.Errors);
        var (_, staying, leaving) = pair;
        var act = await FamilyAct.OpenAsync(db, process, DayOf(process), record.FamilyId is { } card ? [card] : [], ct);
        var family = record.FamilyId is { } id ? act.Find(id) : null;
        if (CheckSeparation(record, staying, leaving, family) is { } refusal) return refusal;
        act.Remember(leaving);
        if (record.TakenOver.Count > 0) act.Remember(staying);
        MergeElements.GiveBack(record, staying);
        leaving.CountAgain(family is null ? record.Status : ResidentStatus.Active, record.StatusSince);
        if (family is not null && PutBack(act, record, leaving, family) is { Ok: false } unplaced) return Outcome<MergeRecord>.Fail(unplaced.Errors);
        process.Record("resident.counted-again", "resident", leaving.Id, null, Other(staying));
        process.Record("resident.duplicate-separated", "resident", staying.Id, null, Other(leaving));
        await SettlePairAsync(db, process, act, new(family, "family.duplicate-restored", staying, record.TakenOver.Count > 0), ct);
        return record;
    }

    /// <summary>Why a merge cannot be taken back any more; null when it can.</summary>
    /// <param name="record">What the merge changed.</param>
    /// <param name="staying">The entry that holds.</param>
    /// <param name="leaving">The entry that gave way.</param>
    /// <param name="family">The card it stood on, with everyone on it; null for none.</param>
    public static Error? CheckSeparation(MergeRecord record, Resident staying, Resident leaving, Family? family)
    {
        if (leaving.Status != ResidentStatus.Duplicate || leaving.DuplicateOfId != staying.Id) return Error.Refused("residents.separate-not-merged", leaving.Name);
        if (family is not null && family.Status == FamilyStatus.Closed && !record.Closed) return Error.Refused("residents.separate-card-closed", Masking.Mask(family.Number));
        foreach (var place in record.Shifted)
        {
            if (family?.Members.Find(m => m.Id == place.ResidentId) is not { Status: ResidentStatus.Active } member || member.Relationship != place.After)
                return Error.Refused("residents.separate-household", Masking.Mask(family!.Number));
        }

        if (record.Relationship == Relationship.Head && family?.Members.Exists(m => m.Relationship == Relationship.Head && !record.Shifted.Any(s => s.ResidentId == m.Id)) == true)
            return Error.Refused("residents.separate-household", Masking.Mask(family.Number));
        var changed = MergeElements.Changed(record, staying, leaving).ToList();
        return changed.Count == 0 ? null : Error.Refused("residents.separate-elements", string.Join(", ", changed.Select(c => Texts.Get($"residents.member-{c.ToLowerInvariant()}"))));
    }

    private static Outcome PutBack(FamilyAct act, MergeRecord record, Resident leaving, Family family)
    {
        if (family.Status == FamilyStatus.Closed) act.Reopen(family);
        foreach (var place in record.Shifted)
        {
            var member = family.Members.Find(m => m.Id == place.ResidentId)!;
            if (act.Place(new Placement(member, place.Before), family) is { Ok: false } unshifted) return unshifted;
        }

        var placed = act.Place(new Placement(leaving, record.Relationship), family);
        if (placed.Ok) leaving.CountAgain(record.Status, record.StatusSince);
        return placed;
    }
}
