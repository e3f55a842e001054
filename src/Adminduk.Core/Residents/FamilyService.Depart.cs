using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;

namespace Adminduk.Core.Residents;

/// <content>Moving out of the regency.</content>
public sealed partial class FamilyService
{
    private const string MoveInsideLaw = "Permendagri 108/2019 Pasal 29";

    /// <summary>
    /// Members leave the regency; those who stay keep the card, get a new one or join another. Towards a register in this database they remain
    /// until it has accepted them; towards any other they leave at once, for no answer will come.
    /// </summary>
    public async Task<Outcome<DepartureResult>> DepartAsync(AdmindukDbContext db, ProcessContext process, Departure options, CancellationToken ct)
    {
        if (CheckDestination(db, options.Destination) is { } elsewhere) return elsewhere;
        var act = await FamilyAct.OpenAsync(db, process, DayOf(process), options.JoinFamilyId is { } other ? [options.FamilyId, other] : [options.FamilyId], ct);
        if (act.Find(options.FamilyId) is not { } family) return Error.NotFound("residents.unknown-family");
        if (await CheckMoversAsync(db, act, family, options, ct) is { } refusal) return refusal;
        var movers = family.Members.Where(m => options.Members.Contains(m.Id)).ToList();
        var staying = HouseholdPlan.Staying(family, options.Members.ToHashSet(), options.Staying).Value;
        if (await Neighbours.KeepsAsync(db, RegencyOf(options.Destination), ct)) return await ReserveAsync(db, process, act, new(family, movers, staying, options), ct);
        var settled = await SettleStayersAsync(act, family, staying, options, ct);
        if (!settled.Ok) return Outcome<DepartureResult>.Fail(settled.Errors);
        foreach (var mover in movers)
        {
            if (act.MoveOut(mover) is { Ok: false } refused) return Outcome<DepartureResult>.Fail(refused.Errors);
            db.Relocations.Add(Crossing(db, process, mover, family, options.Destination, RelocationDirection.Out, act.Today));
        }

        await Domiciles.ReleaseAsync(db, movers.ConvertAll(m => m.Nik), ct);
        await act.SettleAsync("family.members-departed", family, ct);
        return new DepartureResult(movers, family, staying.Count == 0 ? null : settled.Value);
    }

    private static int RegencyOf(OutsidePlace place) => RegionCode.Parse(place.Region).Regency;

    private static Error? CheckDestination(AdmindukDbContext db, OutsidePlace destination)
    {
        if (!RegionCode.TryParse(destination.Region, out var region) || region.Level < RegionLevel.Regency)
            return Error.Invalid("destination", "residents.destination-missing");
        return region.Regency == db.Regency ? DestinationInside("destination") : null;
    }

    /// <summary>The refusal of a moving certificate for a move inside the regency: it needs none.</summary>
    internal static Error DestinationInside(string field) => Error.Refused("residents.destination-inside") with { Field = field, LegalBasis = MoveInsideLaw };

    private static async Task<Error?> CheckMoversAsync(AdmindukDbContext db, FamilyAct act, Family family, Departure options, CancellationToken ct)
    {
        if (options.Members.Count == 0) return FamilyRules.Refused("residents.nobody-named");
        var movers = family.Members.Where(m => options.Members.Contains(m.Id)).ToList();
        foreach (var id in options.Members.Where(id => !movers.Exists(m => m.Id == id)))
        {
            var stranger = await db.Residents.FindAsync([db.Regency, id], ct);
            return stranger is null ? Error.NotFound("residents.unknown-resident")
                : stranger.Status == ResidentStatus.Active ? FamilyRules.Refused("residents.not-in-family") : stranger.NotLivingHere();
        }

        if (movers.Find(m => m.Status != ResidentStatus.Active) is { } gone) return gone.NotLivingHere();
        if (movers.Select(act.CheckFree).OfType<Error>().FirstOrDefault() is { } leaving) return leaving;
        var minorsAlone = movers.TrueForAll(m => !m.MustHoldIdCardOn(act.Today));
        return minorsAlone && !options.ParentsAgreed ? FamilyRules.Refused("residents.minors-move-alone") : null;
    }

    /// <summary>Whether those who stay can stand where the form says.</summary>
    private static Outcome CheckStayers(FamilyAct act, Family family, List<Placement> staying, Departure options)
    {
        if (staying.Count == 0) return Outcome.Success;
        var changesCard = options.StayingCard is StayingCard.JoinOther or StayingCard.NewCard;
        if (changesCard && staying.Select(s => act.CheckFree(s.Resident)).OfType<Error>().FirstOrDefault() is { } leaving) return leaving;
        return options.StayingCard switch
        {
            StayingCard.NobodyLeft => FamilyRules.Refused("residents.somebody-left", staying.Count),
            StayingCard.JoinOther => CheckHost(act, family, staying, options),
            _ => HouseholdPlan.CheckStaying(staying, act.Today, options.MinorHeadAgreed),
        };
    }

    /// <summary>Puts those who stay where the form says; the card they stand on afterwards.</summary>
    private static async Task<Outcome<Family>> SettleStayersAsync(
        FamilyAct act, Family family, List<Placement> staying, Departure options, CancellationToken ct)
    {
        if (CheckStayers(act, family, staying, options) is { Ok: false } unsound) return Outcome<Family>.Fail(unsound.Errors);
        if (staying.Count == 0) return family;
        var target = options.StayingCard switch
        {
            StayingCard.JoinOther => Living(act, options.JoinFamilyId!.Value),
            StayingCard.NewCard => await act.NewFamilyAsync(HomeAddress.Of(family), ct),
            _ => family,
        };
        if (!target.Try(out var card)) return target;
        foreach (var place in staying)
        {
            if (act.Place(place, card) is { Ok: false } refused) return Outcome<Family>.Fail(refused.Errors);
        }

        return card;
    }

    private static Outcome<Family> CheckHost(FamilyAct act, Family family, List<Placement> staying, Departure options)
    {
        if (options.JoinFamilyId is not { } id || id == family.Id) return FamilyRules.Refused("residents.host-missing");
        if (staying.Exists(s => s.Relationship == Relationship.Head)) return FamilyRules.Refused("residents.joins-as-head");
        return staying.Find(s => s.Resident.Status != ResidentStatus.Active) is { } gone ? gone.Resident.NotLivingHere() : Living(act, id);
    }

    private static Relocation Crossing(
        AdmindukDbContext db, ProcessContext process, Resident person, Family family, OutsidePlace other, RelocationDirection direction, DateOnly day) => new()
        {
            Regency = db.Regency,
            Id = Ids.New(process.Now),
            ResidentId = person.Id,
            FamilyId = family.Id,
            Direction = direction,
            Date = day,
            OtherRegion = other.Region,
            OtherAddress = other.Address,
            Reason = other.Reason,
            LetterNumber = other.LetterNumber,
            ProcessId = process.Process.Id,
        };
}
