using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;

namespace Adminduk.Core.Residents;

/// <content>Coming from abroad, and being recorded for the first time.</content>
public sealed partial class FamilyService
{
    /// <summary>People come onto a new card of ours or one that exists, those who have no NIK with one that is given here.</summary>
    public async Task<Outcome<EntryResult>> EnterAsync(AdmindukDbContext db, ProcessContext process, Entry options, CancellationToken ct)
    {
        if (options.Newcomers.Count == 0) return FamilyRules.Refused("residents.nobody-named");
        var act = await FamilyAct.OpenAsync(db, process, DayOf(process), options.JoinFamilyId is { } host ? [host] : [], ct);
        var place = PlaceOf(db, act, options);
        if (!place.Try(out var village)) return Outcome<EntryResult>.Fail(place.Errors);
        var numbered = await NumberedAsync(db, options.Newcomers, RegionCode.Parse(village), act.Today, ct);
        if (!numbered.Try(out var newcomers)) return Outcome<EntryResult>.Fail(numbered.Errors);
        var arrival = options.As(newcomers);
        var opened = await TransferGate.OpenAsync(db, NiksOf(arrival), arrival.Origin, act.Today, ct);
        if (!opened.Try(out var passage)) return Outcome<EntryResult>.Fail(opened.Errors);
        var read = await ReadNewcomersAsync(db, process, arrival, passage, act.Today, ct);
        if (!read.Try(out var arrivals)) return Outcome<EntryResult>.Fail(read.Errors);
        if (CheckHousehold(act, arrival, arrivals) is { Ok: false } unsound) return Outcome<EntryResult>.Fail(unsound.Errors);
        var found = options.JoinFamilyId is { } id ? Living(act, id) : await NewHomeAsync(db, act, options.Home, ct);
        if (!found.Try(out var family)) return Outcome<EntryResult>.Fail(found.Errors);
        foreach (var newcomer in arrivals)
        {
            if (await SettleInAsync(db, process, act, newcomer, family, ct, EntryWord(options)) is { Ok: false } refused) return Outcome<EntryResult>.Fail(refused.Errors);
            if (options.From is not null) db.Relocations.Add(Crossing(db, process, newcomer.Person, family, arrival.Origin, RelocationDirection.In, act.Today));
        }

        await Domiciles.HoldAsync(db, arrivals.ConvertAll(a => a.Person.Nik), act.Today, ct);
        await act.SettleAsync(options.From is null ? "family.members-recorded" : "family.members-from-abroad", family, ct);
        return new EntryResult(family, arrivals.ConvertAll(a => a.Person));
    }

    private static string EntryWord(Entry options) => options.From is null ? "resident.recorded" : "resident.came-from-abroad";

    /// <summary>The village whose district gives the numbers.</summary>
    private static Outcome<string> PlaceOf(AdmindukDbContext db, FamilyAct act, Entry options)
    {
        if (options.JoinFamilyId is { } id) return Living(act, id).Try(out var host) ? host.Village : Outcome<string>.Fail(Living(act, id).Errors);
        if (options.Home is null) return Error.Invalid("address", "residents.address-missing");
        var home = options.Home.InRegency(db.Regency);
        return home.Try(out var address) ? address.Village : Outcome<string>.Fail(home.Errors);
    }

    private static async Task<Outcome<List<Newcomer>>> NumberedAsync(
        AdmindukDbContext db, IReadOnlyList<Newcomer> newcomers, RegionCode village, DateOnly today, CancellationToken ct)
    {
        List<Newcomer> numbered = [];
        foreach (var newcomer in newcomers)
        {
            if (newcomer.Nik.Length > 0)
            {
                numbered.Add(newcomer);
                continue;
            }

            if (CheckUnnumbered(newcomer.Elements, today) is { Ok: false } unfit) return Outcome<List<Newcomer>>.Fail(unfit.Errors);
            var given = await NikAllocator.NextAsync(db, village, newcomer.Elements.BirthDate!.Value, newcomer.Elements.Sex!.Value, ct);
            if (!given.Try(out var nik)) return Outcome<List<Newcomer>>.Fail(given.Errors);
            numbered.Add(newcomer with { Nik = nik.Value });
        }

        return numbered;
    }

    /// <summary>What must be known and hold before somebody is given a NIK: sex and date of birth make it, and a new name keeps the rules of names.</summary>
    public static Outcome CheckUnnumbered(ResidentElements said, DateOnly today)
    {
        if (said.Sex is null) return Error.Invalid("sex", "residents.sex-missing");
        if (said.BirthDate is not { } born) return Error.Invalid("birth-date", "residents.birth-date-missing");
        return born > today ? Error.Invalid("birth-date", "residents.birth-in-future") : NameRules.Check(said.Name ?? "").Outcome;
    }
}
