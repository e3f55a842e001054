using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents.Transfers;

namespace Adminduk.Core.Residents;

/// <content>Moving out of the country.</content>
public sealed partial class FamilyService
{
    private const string AbroadLaw = "UU 23/2006 Pasal 18";

    /// <summary>Citizens leave the country; those who stay keep the card without them, and a card of which nobody is left closes.</summary>
    public async Task<Outcome<DepartureResult>> EmigrateAsync(AdmindukDbContext db, ProcessContext process, Emigration options, CancellationToken ct)
    {
        var act = await OpenAsync(db, process, options.FamilyId, ct);
        if (act.Find(options.FamilyId) is not { } family) return Error.NotFound("residents.unknown-family");
        var destination = options.Destination.AsOutside();
        var departure = new Departure(options.FamilyId, options.Members, destination) { Staying = options.Staying, ParentsAgreed = options.ParentsAgreed, MinorHeadAgreed = options.MinorHeadAgreed };
        if (await CheckMoversAsync(db, act, family, departure, ct) is { } refusal) return refusal;
        var movers = family.Members.Where(m => options.Members.Contains(m.Id)).ToList();
        if (movers.Select(CheckEmigrant).FirstOrDefault(e => e is not null) is { } unfit) return unfit;
        var staying = HouseholdPlan.Staying(family, options.Members.ToHashSet(), options.Staying).Value;
        var settled = await SettleStayersAsync(act, family, staying, departure, ct);
        if (!settled.Ok) return Outcome<DepartureResult>.Fail(settled.Errors);
        foreach (var mover in movers)
        {
            if (act.MoveOut(mover) is { Ok: false } refused) return Outcome<DepartureResult>.Fail(refused.Errors);
            db.Relocations.Add(Crossing(db, process, mover, family, destination, RelocationDirection.Out, act.Today));
        }

        await Domiciles.ReleaseAsync(db, movers.ConvertAll(m => m.Nik), ct);
        await act.SettleAsync("family.members-emigrated", family, ct);
        return new DepartureResult(movers, family, staying.Count == 0 ? null : settled.Value);
    }

    /// <summary>What stands against somebody's moving abroad with an SKPLN; null for nothing.</summary>
    public static Error? CheckEmigrant(Resident person)
    {
        if (person.Status != ResidentStatus.Active) return person.NotLivingHere() with { LegalBasis = AbroadLaw };
        return person.Citizenship == Citizenship.Indonesian ? null : Error.Refused("residents.emigrant-foreign", person.Name) with { LegalBasis = AbroadLaw };
    }

    /// <summary>The refusal of an SKPLN for a stay shorter than a year.</summary>
    internal static Error StayTooShort(string field) => Error.Refused("residents.abroad-too-short") with { Field = field, LegalBasis = AbroadLaw };
}
