using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>One act on one or more households: holds the locked families, writes their history and the log. Plans are checked before it is used.</summary>
internal sealed class FamilyAct
{
    private readonly AdmindukDbContext db;
    private readonly ProcessContext process;
    private readonly Dictionary<Guid, Family> families;
    private readonly Dictionary<Guid, FamilySnapshot> before;
    private readonly Dictionary<Guid, (Resident Resident, Dictionary<string, object?> Before)> touched = [];
    private readonly List<FamilyMembership> memberships;
    private readonly List<Transfer> transfers;

    private FamilyAct(
        AdmindukDbContext db, ProcessContext process, DateOnly today, List<Family> families, List<FamilyMembership> memberships, List<Transfer> transfers)
    {
        (this.db, this.process, this.memberships, this.transfers, Today) = (db, process, memberships, transfers, today);
        this.families = families.ToDictionary(f => f.Id);
        before = families.ToDictionary(f => f.Id, FamilySnapshot.Of);
    }

    /// <summary>The office's date of the act.</summary>
    public DateOnly Today { get; }

    /// <summary>The locked families.</summary>
    public IReadOnlyCollection<Family> Families => families.Values;

    /// <summary>Locks and reads the families, with everyone on them.</summary>
    public static async Task<FamilyAct> OpenAsync(
        AdmindukDbContext db, ProcessContext process, DateOnly today, IEnumerable<Guid> familyIds, CancellationToken ct)
    {
        Guid[] ids = [.. familyIds.Distinct()];
        await FamilyLocks.TakeAsync(db, ids, ct);
        var locked = await db.Families.Include(f => f.Members).ThenInclude(m => m.Rare).Where(f => ids.Contains(f.Id)).ToListAsync(ct);
        Guid[] people = [.. locked.SelectMany(f => f.Members).Select(m => m.Id)];
        var open = await db.FamilyMemberships.Where(m => m.To == null && people.Contains(m.ResidentId)).ToListAsync(ct);
        var leaving = ids.Length == 0 ? [] : await OpenTransfersAsync(db, ids, ct);
        return new FamilyAct(db, process, today, locked, open, leaving);
    }

    /// <summary>Locks and reads the families in which these people stand, and others besides.</summary>
    public static async Task<FamilyAct> OpenForAsync(
        AdmindukDbContext db, ProcessContext process, DateOnly today, IReadOnlyCollection<Guid> people, IEnumerable<Guid> others, CancellationToken ct)
    {
        var theirs = await db.Residents.Where(r => people.Contains(r.Id) && r.FamilyId != null).Select(r => r.FamilyId!.Value).ToListAsync(ct);
        return await OpenAsync(db, process, today, [.. theirs, .. others], ct);
    }

    /// <summary>A locked family, or null when there is none.</summary>
    public Family? Find(Guid family) => families.GetValueOrDefault(family);

    /// <summary>Everyone on the locked cards.</summary>
    public IEnumerable<Resident> People => families.Values.SelectMany(f => f.Members);

    /// <summary>Begins a card with a number of its own.</summary>
    public async Task<Outcome<Family>> NewFamilyAsync(HomeAddress home, CancellationToken ct)
    {
        var number = await FamilyCardNumbers.NextAsync(db, RegionCode.Parse(home.Village), Today, ct);
        if (!number.Try(out var value)) return Outcome<Family>.Fail(number.Errors);
        var family = new Family { Regency = db.Regency, Id = Ids.New(process.Now), Number = value.Value, Address = home.Address, Village = home.Village };
        family.MoveTo(home);
        db.Families.Add(family);
        families.Add(family.Id, family);
        OpenAddress(family);
        return family;
    }

    /// <summary>Notes how a person stood before the first change of this act.</summary>
    public void Remember(Resident resident) => touched.TryAdd(resident.Id, (resident, ResidentSnapshot.Of(resident)));

    /// <summary>Puts a person on a card and keeps the history.</summary>
    public Outcome Place(Placement place, Family family)
    {
        var (person, relationship) = place;
        if (person.FamilyId == family.Id && person.Relationship == relationship) return Outcome.Success;
        if (person.FamilyId != family.Id && CheckFree(person) is { } leaving) return leaving;
        Remember(person);
        TakeOff(person);
        var placed = person.PlaceIn(family, relationship);
        if (!placed.Ok) return placed;
        family.Members.Add(person);
        var row = new FamilyMembership
        {
            Regency = db.Regency,
            Id = Ids.New(process.Now),
            ResidentId = person.Id,
            FamilyId = family.Id,
            Relationship = relationship,
            From = Today,
            ProcessId = process.Process.Id,
        };
        db.FamilyMemberships.Add(row);
        memberships.Add(row);
        return Outcome.Success;
    }

    /// <summary>Takes a person off the card and out of the regency.</summary>
    public Outcome MoveOut(Resident person)
    {
        if (CheckFree(person) is { } leaving) return leaving;
        Remember(person);
        TakeOff(person);
        return person.MoveOut(Today);
    }

    /// <summary>Takes a person off the card whom another register of this database has taken in already.</summary>
    /// <param name="person">The person.</param>
    /// <param name="activeSince">Since when the entry had counted as living here, for the log.</param>
    public void LetGo(Resident person, DateOnly? activeSince)
    {
        Remember(person);
        var was = touched[person.Id].Before;
        (was[nameof(Resident.Status)], was[nameof(Resident.StatusSince)]) = (nameof(ResidentStatus.Active), activeSince);
        TakeOff(person);
        person.FamilyId = null;
    }

    /// <summary>Takes somebody who died off the card, and off the letter of a move that was to come.</summary>
    public Outcome Die(Resident person, DateOnly on)
    {
        Remember(person);
        TakeOff(person);
        var dead = person.Die(on);
        if (!dead.Ok) return dead;
        return TransferOf(person) is { } transfer ? transfer.Strike(process, person.Id, on) : Outcome.Success;
    }

    /// <summary>The refusal of acts that somebody who is about to move to another register cannot have done; null when free.</summary>
    public Error? CheckFree(Resident person) => TransferOf(person)?.Holds(person);

    /// <summary>Takes an entry off the card because another entry of the same person holds.</summary>
    public Outcome GiveWay(Resident person, Resident to)
    {
        if (CheckFree(person) is { } leaving) return leaving;
        Remember(person);
        TakeOff(person);
        return person.GiveWayTo(to, Today);
    }

    /// <summary>Takes back the closing of a card.</summary>
    public void Reopen(Family family)
    {
        family.Reopen();
        OpenAddress(family);
    }

    /// <summary>Begins a new line in the history of addresses.</summary>
    public async Task MoveHomeAsync(Family family, HomeAddress home, CancellationToken ct)
    {
        await CloseAddressAsync(family, ct);
        family.MoveTo(home);
        OpenAddress(family);
    }

    /// <summary>Issues or closes each card the act touched, and writes the log.</summary>
    /// <param name="name">Event name for the card the act was about.</param>
    /// <param name="main">That card.</param>
    /// <param name="ct">Stops the work.</param>
    public Task SettleAsync(string name, Family main, CancellationToken ct) => SettleAsync(name, f => f == main, ct);

    /// <summary>The same where the act was about every card it touched.</summary>
    public Task SettleAllAsync(string name, CancellationToken ct) => SettleAsync(name, _ => true, ct);

    private async Task SettleAsync(string name, Func<Family, bool> isMain, CancellationToken ct)
    {
        foreach (var family in families.Values)
        {
            if (family.Members.Count == 0 && family.Status == FamilyStatus.Active)
            {
                family.Close();
                await CloseAddressAsync(family, ct);
            }
            else if (family.Status == FamilyStatus.Active)
            {
                family.Issue(Today);
            }

            var word = isMain(family) ? name : family.Status == FamilyStatus.Closed ? "family.closed" : "family.members-changed";
            process.Record(word, "family", family.Id, before.GetValueOrDefault(family.Id), FamilySnapshot.Of(family));
        }

        RecordPeople();
    }

    // Somebody on a letter stays on the card until it is settled: the card leads to the letter.
    private static Task<List<Transfer>> OpenTransfersAsync(AdmindukDbContext db, Guid[] families, CancellationToken ct) => db.Transfers.Include(t => t.People)
        .Where(t => families.Contains(t.FamilyId) && (t.State == TransferState.Reserved || t.State == TransferState.Accepted)).ToListAsync(ct);

    private Transfer? TransferOf(Resident person) => transfers.Find(t => t.Open && t.Remaining.Any(p => p.ResidentId == person.Id));

    /// <summary>Writes what changed about people who stand on none of the cards.</summary>
    public void RecordPeople()
    {
        foreach (var (person, was) in touched.Values) RecordPerson(process, person, was);
    }

    /// <summary>Writes what changed about a person into the log; nothing when nothing did.</summary>
    public static void RecordPerson(ProcessContext process, Resident person, Dictionary<string, object?> was)
    {
        var now = ResidentSnapshot.Of(person);
        var changed = now.Where(p => !Equals(p.Value, was[p.Key])).Select(p => p.Key).ToList();
        if (changed.Count == 0) return;
        process.Record("resident.changed", "resident", person.Id, changed.ToDictionary(c => c, c => was[c]), changed.ToDictionary(c => c, c => now[c]));
    }

    private void TakeOff(Resident person)
    {
        if (person.FamilyId is { } old && families.TryGetValue(old, out var family)) family.Members.Remove(person);
        foreach (var row in memberships.Where(m => m.ResidentId == person.Id && m.To is null)) row.To = Today;
    }

    private void OpenAddress(Family family) => db.AddressPeriods.Add(new AddressPeriod
    {
        Regency = db.Regency,
        Id = Ids.New(process.Now),
        FamilyId = family.Id,
        Address = family.Address,
        Rt = family.Rt,
        Rw = family.Rw,
        Village = family.Village,
        From = Today,
        ProcessId = process.Process.Id,
    });

    private async Task CloseAddressAsync(Family family, CancellationToken ct)
    {
        foreach (var period in await db.AddressPeriods.Where(a => a.FamilyId == family.Id && a.To == null).ToListAsync(ct)) period.To = Today;
    }
}
