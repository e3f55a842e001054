using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>Adopted children.</content>
public sealed partial class FamilyService
{
    /// <summary>A child goes to the card of those who adopt it; the names of the parents by birth stay (pengangkatan anak).</summary>
    public async Task<Outcome<FamilyChange>> AdoptAsync(AdmindukDbContext db, ProcessContext process, Adoption options, CancellationToken ct)
    {
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [options.ChildId, options.AdopterId], [], ct);
        var child = act.People.FirstOrDefault(p => p.Id == options.ChildId);
        var adopter = act.People.FirstOrDefault(p => p.Id == options.AdopterId);
        if (child is null || adopter is null) return Error.NotFound("residents.unknown-resident");
        var family = act.Find(adopter.FamilyId!.Value)!;
        var place = new Placement(child, Under(adopter.Relationship));
        return child.FamilyId != family.Id
            ? await RegroupAsync(act, new([place], [], false, "family.child-adopted", family.Id, _ => Task.FromResult<Outcome<Family>>(family)), ct)
            : child.Relationship == Relationship.Head ? FamilyRules.Refused("residents.head-by-head-change")
            : await AdoptAtHomeAsync(act, place, family, ct);
    }

    private static async Task<Outcome<FamilyChange>> AdoptAtHomeAsync(FamilyAct act, Placement place, Family family, CancellationToken ct)
    {
        if (act.Place(place, family) is { Ok: false } refused) return Outcome<FamilyChange>.Fail(refused.Errors);
        await act.SettleAsync("family.child-adopted", family, ct);
        return new FamilyChange(family, []);
    }

    private static Relationship Under(Relationship adopter) => adopter switch
    {
        Relationship.Head or Relationship.Husband or Relationship.Wife => Relationship.Child,
        Relationship.Child or Relationship.ChildInLaw => Relationship.Grandchild,
        _ => Relationship.OtherRelative,
    };
}
