using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <content>Moving into the regency.</content>
public sealed partial class FamilyService
{
    /// <summary>
    /// People come from elsewhere with the NIK they have, to a new card of ours or to one that exists. From a register in this database they come
    /// with the letter that names them, and this act ends their residence there.
    /// </summary>
    public async Task<Outcome<FamilyChange>> ArriveAsync(AdmindukDbContext db, ProcessContext process, Arrival options, CancellationToken ct)
    {
        if (CheckOrigin(db, options) is { } elsewhere) return elsewhere;
        var act = await FamilyAct.OpenAsync(db, process, DayOf(process), options.JoinFamilyId is { } host ? [host] : [], ct);
        var opened = await TransferGate.OpenAsync(db, NiksOf(options), options.Origin, act.Today, ct);
        if (!opened.Try(out var passage)) return Outcome<FamilyChange>.Fail(opened.Errors);
        var read = await ReadNewcomersAsync(db, process, options, passage, act.Today, ct);
        if (!read.Try(out var arrivals)) return Outcome<FamilyChange>.Fail(read.Errors);
        if (CheckHousehold(act, options, arrivals) is { Ok: false } unsound) return Outcome<FamilyChange>.Fail(unsound.Errors);
        var found = options.JoinFamilyId is { } id ? Living(act, id) : await NewHomeAsync(db, act, options.Home, ct);
        if (!found.Try(out var family)) return Outcome<FamilyChange>.Fail(found.Errors);
        foreach (var arrival in arrivals)
        {
            if (await SettleInAsync(db, process, act, arrival, family, ct) is { Ok: false } refused) return Outcome<FamilyChange>.Fail(refused.Errors);
            db.Relocations.Add(Crossing(db, process, arrival.Person, family, options.Origin, RelocationDirection.In, act.Today));
        }

        if (await TakeOverAsync(db, process, options, passage.Transfer, arrivals, act.Today, ct) is { } faster) return faster;
        await act.SettleAsync("family.members-arrived", family, ct);
        return new FamilyChange(family, []);
    }

    /// <summary>What stands against people coming with a letter, before the decision; null for nothing.</summary>
    internal static async Task<Error?> CheckLetterAsync(AdmindukDbContext db, IReadOnlyCollection<string> niks, OutsidePlace origin, DateOnly today, CancellationToken ct) =>
        (await TransferGate.OpenAsync(db, niks, origin, today, ct)).Error;

    private static List<string> NiksOf(Arrival options) =>
        [.. options.Newcomers.Select(n => Nik.Parse(n.Nik)).Where(n => n.Ok).Select(n => n.Value.Value).Distinct()];

    private static async Task<Error?> TakeOverAsync(
        AdmindukDbContext db, ProcessContext process, Arrival options, Transfer? transfer, List<Incoming> arrivals, DateOnly today, CancellationToken ct)
    {
        if (transfer is not null)
        {
            if (!await TransferGate.TakeOverAsync(db, transfer, today, ct)) return Error.Conflict("common.faster");
            transfer.Accept(process, options.CaseId);
        }

        await Domiciles.HoldAsync(db, arrivals.ConvertAll(a => a.Person.Nik), today, ct);
        return null;
    }

    private static Error? CheckOrigin(AdmindukDbContext db, Arrival options)
    {
        if (options.Newcomers.Count == 0) return FamilyRules.Refused("residents.nobody-named");
        if (!RegionCode.TryParse(options.Origin.Region, out var region) || region.Level < RegionLevel.Regency)
            return Error.Invalid("origin", "residents.origin-missing");
        return region.Regency == db.Regency ? Error.Refused("residents.origin-inside") with { Field = "origin", LegalBasis = MoveInsideLaw } : null;
    }

    private static async Task<Outcome<List<Incoming>>> ReadNewcomersAsync(
        AdmindukDbContext db, ProcessContext process, Arrival options, Passage passage, DateOnly today, CancellationToken ct)
    {
        List<Incoming> people = [];
        foreach (var newcomer in options.Newcomers)
        {
            var nik = Nik.Parse(newcomer.Nik);
            if (!nik.Try(out var number)) return Outcome<List<Incoming>>.Fail(nik.Errors);
            if (people.Exists(p => p.Person.Nik == number.Value)) return FamilyRules.Refused("residents.member-twice");
            var known = await db.Residents.Include(r => r.Rare).FirstOrDefaultAsync(r => r.Nik == number.Value, ct);
            var person = Incoming.Read(known, newcomer, number, process.Now, db.Regency, passage.Entries.GetValueOrDefault(number.Value));
            if (!person.Try(out var incoming)) return Outcome<List<Incoming>>.Fail(person.Errors);
            var sound = PersonRules.Check(incoming.AsItWillBe(), today).Outcome;
            if (!sound.Ok) return Outcome<List<Incoming>>.Fail(sound.Errors);
            people.Add(incoming);
        }

        return people;
    }

    private static Outcome CheckHousehold(FamilyAct act, Arrival options, List<Incoming> arrivals)
    {
        if (options.JoinFamilyId is not null)
            return arrivals.Exists(a => a.Relationship == Relationship.Head) ? FamilyRules.Refused("residents.joins-as-head") : Outcome.Success;
        var heads = arrivals.Where(a => a.Relationship == Relationship.Head).ToList();
        if (heads.Count != 1) return FamilyRules.Refused(heads.Count == 0 ? "residents.head-missing" : "residents.head-twice");
        var head = heads[0].AsItWillBe();
        return options.MinorHeadAgreed || head.MustHoldIdCardOn(act.Today) ? Outcome.Success : FamilyRules.Refused("residents.head-too-young", head.Name);
    }

    private static async Task<Outcome<Family>> NewHomeAsync(AdmindukDbContext db, FamilyAct act, HomeAddress? home, CancellationToken ct)
    {
        if (home is null) return Error.Invalid("address", "residents.address-missing");
        var checkedHome = home.InRegency(db.Regency);
        return checkedHome.Try(out var address) ? await act.NewFamilyAsync(address, ct) : Outcome<Family>.Fail(checkedHome.Errors);
    }

    private async Task<Outcome> SettleInAsync(
        AdmindukDbContext db, ProcessContext process, FamilyAct act, Incoming arrival, Family family, CancellationToken ct, string word = "resident.arrived")
    {
        var person = arrival.Person;
        var oldName = arrival.IsNew ? "" : person.Name;
        if (!arrival.IsNew)
        {
            act.Remember(person);
            if (person.Return(act.Today) is { Ok: false } refused) return refused;
        }

        arrival.WriteTo(person);
        if (arrival.IsNew) db.Residents.Add(person);
        else KeepRare(db, person);
        if (person.Name != oldName) await NameWords.RenameAsync(db, names, person, oldName, ct);
        var placed = act.Place(new Placement(person, arrival.Relationship), family);
        if (placed.Ok && arrival.IsNew) process.Record(word, "resident", person.Id, null, ResidentSnapshot.Of(person));
        return placed;
    }
}
