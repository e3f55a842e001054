using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents;

/// <content>Births.</content>
public sealed partial class FamilyService
{
    /// <summary>Records a birth: the child gets its NIK, its act and its place on the card.</summary>
    public async Task<Outcome<BirthResult>> RecordBirthAsync(AdmindukDbContext db, ProcessContext process, Birth options, CancellationToken ct)
    {
        var act = await OpenAsync(db, process, options.FamilyId, ct);
        var living = Living(act, options.FamilyId);
        if (!living.Try(out var family)) return Outcome<BirthResult>.Fail(living.Errors);
        var born = options.Child;
        if (CheckNewborn(family, options, act.Today) is { Ok: false } unsound) return Outcome<BirthResult>.Fail(unsound.Errors);
        var taken = await NikAllocator.NextAsync(db, RegionCode.Parse(family.Village), born.BirthDate, born.Sex, ct);
        if (!taken.Try(out var nik)) return Outcome<BirthResult>.Fail(taken.Errors);
        var child = born.Enter(db.Regency, Ids.New(process.Now), nik, family.Head);
        if (PersonRules.Check(child, act.Today).Outcome is { Ok: false } refused) return Outcome<BirthResult>.Fail(refused.Errors);
        (child.BirthActNumber, child.BirthActHeld) = (await options.Register(child), true);
        db.Residents.Add(child);
        await NameWords.RenameAsync(db, names, child, "", ct);
        if (act.Place(new Placement(child, options.Relationship), family) is { Ok: false } unplaced) return Outcome<BirthResult>.Fail(unplaced.Errors);
        process.Record("resident.born", "resident", child.Id, null, ResidentSnapshot.Of(child));
        await act.SettleAsync("family.child-born", family, ct);
        return new BirthResult(child, family);
    }

    /// <summary>Enters the number of an act that was written for somebody whom the register knew without one. The card does not show it and stays.</summary>
    public static void EnterBirthAct(ProcessContext process, Resident person, string number)
    {
        var before = new { person.BirthActNumber, person.BirthActHeld };
        (person.BirthActNumber, person.BirthActHeld) = (number, true);
        process.Record("resident.changed", "resident", person.Id, before, new { person.BirthActNumber, person.BirthActHeld });
    }

    // Looked at under the lock of the card, so that two officers cannot enter one child twice.
    private static Outcome CheckNewborn(Family family, Birth options, DateOnly today)
    {
        var child = options.Child;
        if (options.Relationship == Relationship.Head) return FamilyRules.Refused("residents.joins-as-head");
        if (child.BirthDate > today) return BirthRules.InFuture(BirthRules.ChildDate);
        if (NameRules.Check(child.Name, "child-name").Outcome is { Ok: false } unfit) return unfit;
        return Siblings.Check(child.Name, child.BirthDate, false, family.Members).Outcome;
    }
}
