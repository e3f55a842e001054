using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Decides what becomes of the rows of a batch, given what the register holds. Pure: it writes nothing.</summary>
/// <param name="known">What the register holds of them.</param>
/// <param name="today">The office's date.</param>
/// <param name="newId">Makes the ids of families.</param>
internal sealed class BatchDecider(KnownRegister known, DateOnly today, Func<Guid> newId)
{
    private readonly BatchPlan plan = new();

    /// <summary>Decides all families.</summary>
    public BatchPlan Decide(IEnumerable<FamilyRows> families)
    {
        foreach (var family in families) Decide(family);
        return plan;
    }

    private void Decide(FamilyRows family)
    {
        List<ImportRow> fresh = [];
        foreach (var row in family.Rows)
        {
            if (row.Person is not { } person) plan.Refuse(row);
            else if (known.Person(person.Nik) is { } same) Compare(row, same);
            else fresh.Add(row);
        }

        if (fresh.Count == 0) return;
        if (known.Family(family.Number) is { } home) Join(fresh, home);
        else Found(family, fresh);
    }

    private void Compare(ImportRow row, Resident same)
    {
        if (same.Status != ResidentStatus.Active)
        {
            plan.Refuse(row, ImportField.Nik, Error.Conflict($"residents.import-status-{same.Status.ToString().ToLowerInvariant()}"), FindingKind.Conflict);
            return;
        }

        var differences = RowComparison.Of(row, same, known.FamilyOf(same)).ToList();
        if (differences.Count == 0) plan.Pass();
        else plan.Differ(row, differences);
    }

    private void Join(List<ImportRow> fresh, Family home)
    {
        var headed = known.HasHead(home);
        foreach (var row in fresh)
        {
            if (home.Status == FamilyStatus.Closed) plan.Refuse(row, ImportField.FamilyNumber, Error.Conflict("residents.import-family-closed"), FindingKind.Conflict);
            else if (row.Home is { } place && place.Village != home.Village) plan.Refuse(row, ImportField.VillageCode, Error.Conflict("residents.import-village-differs"), FindingKind.Conflict);
            else if (row.Relationship == Relationship.Head && headed) plan.Refuse(row, ImportField.Relationship, Error.Conflict("residents.import-head-already"), FindingKind.Conflict);
            else
            {
                headed |= row.Relationship == Relationship.Head;
                row.Person!.FamilyId = home.Id;
                plan.Joining.Add(row.Person);
                plan.Add(row, []);
            }
        }
    }

    private void Found(FamilyRows all, List<ImportRow> fresh)
    {
        var heads = all.Rows.Where(r => r.Relationship == Relationship.Head).ToList();
        if (heads is not [var only] || !fresh.Contains(only) || only.Home is not { } place)
        {
            foreach (var row in fresh) plan.Refuse(row, ImportField.Relationship, HeadFault(row, heads));
            return;
        }

        var family = new Family
        {
            Id = newId(),
            Number = all.Number,
            Address = place.Address,
            Rt = place.Rt,
            Rw = place.Rw,
            Hamlet = place.Hamlet,
            Village = place.Village,
            PostalCode = place.PostalCode,
        };
        foreach (var row in fresh)
        {
            row.Person!.FamilyId = family.Id;
            family.Members.Add(row.Person);
        }

        plan.Add(family);
        var doubts = HouseholdDoubts.Of(fresh, only, today);
        foreach (var row in fresh) plan.Add(row, doubts[row.Number]);
    }

    private static Error HeadFault(ImportRow row, List<ImportRow> heads) => heads switch
    {
        [] => Error.Refused("residents.import-head-missing"),
        [var only] when only.IsFaulty => Error.Refused("residents.import-head-faulty", only.Number),
        [_] => Error.Refused("residents.import-head-elsewhere", heads[0].Number),
        _ => Error.Refused("residents.import-head-twice", string.Join(", ", heads.Select(h => h.Number))),
    };
}
