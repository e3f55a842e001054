using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>The end of citizenship.</content>
public sealed partial class FamilyService
{
    private const string CitizenshipLaw = "UU 23/2006 Pasal 54";

    /// <summary>Records that somebody is no longer an Indonesian citizen: the KTP-el is withdrawn, and the person stays as a foreign resident or leaves the card.</summary>
    public async Task<Outcome<FamilyChange>> LoseCitizenshipAsync(AdmindukDbContext db, ProcessContext process, CitizenshipLoss options, CancellationToken ct)
    {
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [options.ResidentId], [], ct);
        if (act.People.FirstOrDefault(p => p.Id == options.ResidentId) is not { } person) return await GoneAsync(db, options.ResidentId, ct);
        if (CheckCitizen(person) is { } refusal) return refusal;
        var family = act.Find(person.FamilyId!.Value)!;
        var elements = options.Elements with { Citizenship = Citizenship.Foreign };
        var changed = person.Copy();
        elements.ApplyTo(changed);
        var sound = PersonRules.Check(changed, act.Today).Outcome;
        if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
        act.Remember(person);
        elements.ApplyTo(person);
        KeepRare(db, person);
        Withdraw(db, process, person);
        if (options.Leaves && LeaveCard(act, person, family, options) is { Ok: false } unsound) return Outcome<FamilyChange>.Fail(unsound.Errors);
        await act.SettleAsync(options.Leaves ? "family.former-citizen-left" : "family.data-changed", family, ct);
        return new FamilyChange(family, []);
    }

    /// <summary>What stands against the end of somebody's citizenship; null for nothing.</summary>
    public static Error? CheckCitizen(Resident person) => person.Status != ResidentStatus.Active ? person.NotLivingHere() with { LegalBasis = CitizenshipLaw }
        : person.Citizenship != Citizenship.Indonesian ? Error.Refused("residents.no-citizen", person.Name) with { LegalBasis = CitizenshipLaw } : null;

    private static Outcome LeaveCard(FamilyAct act, Resident person, Family family, CitizenshipLoss options)
    {
        var staying = HouseholdPlan.Staying(family, new HashSet<Guid> { person.Id }, options.Staying).Value;
        var sound = HouseholdPlan.CheckStaying(staying, act.Today, options.MinorHeadAgreed);
        if (!sound.Ok) return sound;
        if (act.MoveOut(person) is { Ok: false } refused) return refused;
        foreach (var place in staying)
        {
            if (act.Place(place, family) is { Ok: false } unplaced) return unplaced;
        }

        return Outcome.Success;
    }

    // A card for citizens ends with the citizenship; one for foreign residents is asked for anew.
    private static void Withdraw(AdmindukDbContext db, ProcessContext process, Resident person)
    {
        if (person.IdCard == IdCardStatus.None) return;
        var was = person.IdCard;
        person.IdCard = IdCardStatus.None;
        db.IdCardEvents.Add(new IdCardEvent { Regency = db.Regency, Id = Ids.New(process.Now), ResidentId = person.Id, Status = IdCardStatus.None, At = process.Now, Source = IdCardService.OfficeSource, ProcessId = process.Process.Id });
        process.Record("id-card.moved", "resident", person.Id, new { IdCard = was.ToString() }, new { IdCard = IdCardStatus.None.ToString(), Source = IdCardService.OfficeSource });
    }
}
