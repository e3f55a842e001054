using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <content>Changes of data and of the card itself.</content>
public sealed partial class FamilyService
{
    /// <summary>Changes elements of one person and issues the card anew.</summary>
    public async Task<Outcome<FamilyChange>> ChangeMemberDataAsync(AdmindukDbContext db, ProcessContext process, MemberChange options, CancellationToken ct)
    {
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [options.ResidentId], [], ct);
        if (act.People.FirstOrDefault(p => p.Id == options.ResidentId) is not { } person) return Error.NotFound("residents.unknown-resident");
        var family = act.Find(person.FamilyId!.Value)!;
        if (act.CheckFree(person) is { } leaving) return leaving;
        var sound = CheckChange(person, options, act.Today);
        if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
        act.Remember(person);
        var oldName = person.Name;
        options.Elements.ApplyTo(person);
        KeepRare(db, person);
        if (options.Relationship is { } relationship && act.Place(new Placement(person, relationship), family) is { Ok: false } refused)
            return Outcome<FamilyChange>.Fail(refused.Errors);
        if (person.Name != oldName) await NameWords.RenameAsync(db, names, person, oldName, ct);
        await act.SettleAsync("family.data-changed", family, ct);
        return new FamilyChange(family, []);
    }

    /// <summary>Issues the card again with the same number: lost or damaged (F-1.02 I.C), or after a correction.</summary>
    public async Task<Outcome<FamilyChange>> ReissueCardAsync(AdmindukDbContext db, ProcessContext process, CardReissue options, CancellationToken ct)
    {
        var act = await OpenAsync(db, process, options.FamilyId, ct);
        var living = Living(act, options.FamilyId);
        if (!living.Try(out var family)) return Outcome<FamilyChange>.Fail(living.Errors);
        await act.SettleAsync(options.Cause switch { CardCause.Lost => "family.card-lost", CardCause.Damaged => "family.card-damaged", _ => "family.card-issued" }, family, ct);
        return new FamilyChange(family, []);
    }

    /// <summary>Moves a whole household inside the regency; number and members stay (Permendagri 108/2019 article 29: no moving certificate).</summary>
    public async Task<Outcome<FamilyChange>> MoveHomeAsync(AdmindukDbContext db, ProcessContext process, HomeMove options, CancellationToken ct)
    {
        var home = options.Home.InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<FamilyChange>.Fail(home.Errors);
        var act = await OpenAsync(db, process, options.FamilyId, ct);
        var living = Living(act, options.FamilyId);
        if (!living.Try(out var family)) return Outcome<FamilyChange>.Fail(living.Errors);
        if (family.Members.Select(act.CheckFree).OfType<Error>().FirstOrDefault() is { } leaving) return leaving;
        await act.MoveHomeAsync(family, address, ct);
        await act.SettleAsync("family.moved-home", family, ct);
        return new FamilyChange(family, []);
    }

    // Part of its key is made by the model, so EF would take the row for one that is there already.
    private static void KeepRare(AdmindukDbContext db, Resident person)
    {
        if (person.Rare is { } rare && db.Entry(rare).State == EntityState.Detached) db.Add(rare);
    }

    private static Outcome CheckChange(Resident person, MemberChange options, DateOnly today)
    {
        if (person.Status != ResidentStatus.Active) return person.NotLivingHere();
        if (options.Relationship is { } place && place != person.Relationship && Relationship.Head is var head && (place == head || person.Relationship == head))
            return FamilyRules.Refused("residents.head-by-head-change");
        var changed = person.Copy();
        options.Elements.ApplyTo(changed);
        var name = options.Elements.Name is { } typed && NameRules.Normalise(typed) != person.Name ? NameRules.Check(typed) : Findings.None;
        var titles = Titles.Check(options.Elements.FrontTitle, "front-title").And(Titles.Check(options.Elements.BackTitle, "back-title"));
        return name.And(titles).And(PersonRules.Check(changed, today)).Outcome;
    }
}
