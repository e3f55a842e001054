using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>Deaths.</content>
public sealed partial class FamilyService
{
    private const string DeathLaw = "UU 24/2013 Pasal 44";

    /// <summary>Records a death: the NIK is closed, the card goes on without the deceased, the spouse is widowed (cerai mati).</summary>
    public async Task<Outcome<DeathResult>> RecordDeathAsync(AdmindukDbContext db, ProcessContext process, Death options, CancellationToken ct)
    {
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [options.ResidentId], [], ct);
        if (act.People.FirstOrDefault(p => p.Id == options.ResidentId) is not { } person) return await GoneAsync(db, options.ResidentId, ct);
        if (CheckDeath(person, options.On, act.Today) is { } refusal) return refusal;
        var family = act.Find(person.FamilyId!.Value)!;
        var widowed = Spouses.Of(person, family);
        var staying = HouseholdPlan.Staying(family, new HashSet<Guid> { person.Id }, Heirs(person, widowed, options)).Value;
        var sound = HouseholdPlan.CheckStaying(staying, act.Today, options.MinorHeadAgreed);
        if (!sound.Ok) return Outcome<DeathResult>.Fail(sound.Errors);
        if (act.Die(person, options.On) is { Ok: false } refused) return Outcome<DeathResult>.Fail(refused.Errors);
        foreach (var place in staying)
        {
            if (act.Place(place, family) is { Ok: false } unplaced) return Outcome<DeathResult>.Fail(unplaced.Errors);
        }

        foreach (var spouse in widowed)
        {
            act.Remember(spouse);
            spouse.MaritalStatus = MaritalStatus.Widowed;
        }

        await act.SettleAsync("family.member-died", family, ct);
        return new DeathResult(person, family, widowed);
    }

    // Where the form names no new head, a widowed spouse of age follows.
    private static IReadOnlyList<MemberPlace> Heirs(Resident person, IReadOnlyList<Resident> widowed, Death options) =>
        options.Staying.Count > 0 || person.Relationship != Relationship.Head || widowed.Count == 0 ? options.Staying : [new MemberPlace(widowed[0].Id, Relationship.Head)];

    /// <summary>What stands against recording a death on a day; null for nothing.</summary>
    public static Error? CheckDeath(Resident person, DateOnly on, DateOnly today)
    {
        if (person.Status is not (ResidentStatus.Active or ResidentStatus.Inactive)) return person.NotLivingHere();
        if (on < person.BirthDate) return Error.Invalid("death-date", "residents.died-before-birth") with { LegalBasis = DeathLaw };
        return on > today ? Error.Invalid("death-date", "residents.died-in-future") with { LegalBasis = DeathLaw } : null;
    }

    private static async Task<Error> GoneAsync(AdmindukDbContext db, Guid id, CancellationToken ct) =>
        await db.Residents.FindAsync([db.Regency, id], ct) is { } known ? known.NotLivingHere() : Error.NotFound("residents.unknown-resident");
}
