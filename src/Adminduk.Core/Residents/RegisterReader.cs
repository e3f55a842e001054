using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Opens entries of the register for officers, and keeps a record of every look at whole numbers.</summary>
public sealed class RegisterReader(AdmindukDbContext db, RegisterHistory history, OfficeClock clock)
{
    private const int ShortestReason = 10;

    /// <summary>A person with family, addresses, cards and history.</summary>
    public async Task<Outcome<ResidentFile>> OpenResidentAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await db.Residents.AsNoTracking().Include(r => r.Rare).FirstOrDefaultAsync(r => r.Id == id, ct) is not { } person) return Error.NotFound("residents.unknown-resident");
        var memberships = await db.FamilyMemberships.AsNoTracking().Where(m => m.ResidentId == id).OrderByDescending(m => m.From).ToListAsync(ct);
        var lastFamily = person.FamilyId ?? memberships.FirstOrDefault()?.FamilyId;
        var family = lastFamily is { } home ? await FamilyAsync(home, ct) : null;
        var access = RegisterAccess.Require(actor, family?.Village, db.Regency);
        if (!access.Ok) return Outcome<ResidentFile>.Fail(access.Errors);
        return new ResidentFile
        {
            Person = person,
            Family = person.FamilyId is null ? null : family,
            Homes = await HomesAsync(memberships, ct),
            Relocations = await db.Relocations.AsNoTracking().Where(r => r.ResidentId == id).OrderByDescending(r => r.Date).ToListAsync(ct),
            Cards = await db.IdCardEvents.AsNoTracking().Where(e => e.ResidentId == id).OrderByDescending(e => e.At).ToListAsync(ct),
            History = await history.OfAsync(id, ct),
            Warnings = PersonRules.Check(person, clock.Today).Warnings,
            DuplicateOf = person.DuplicateOfId is { } holder ? await db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Id == holder, ct) : null,
            Duplicates = await DuplicatesAsync(id, ct),
        };
    }

    /// <summary>A family with its members, addresses and history.</summary>
    public async Task<Outcome<FamilyFile>> OpenFamilyAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await FamilyAsync(id, ct) is not { } family) return Error.NotFound("residents.unknown-family");
        var access = RegisterAccess.Require(actor, family.Village, db.Regency);
        if (!access.Ok) return Outcome<FamilyFile>.Fail(access.Errors);
        var past = await db.FamilyMemberships.AsNoTracking().Where(m => m.FamilyId == id && m.To != null).OrderByDescending(m => m.To).ToListAsync(ct);
        var people = past.Select(m => m.ResidentId).Distinct().ToList();
        var left = await db.Residents.AsNoTracking().Where(r => people.Contains(r.Id) && r.FamilyId != id).ToListAsync(ct);
        return new FamilyFile
        {
            Family = family,
            Left = [.. left.Select(r => (r, past.Find(m => m.ResidentId == r.Id)!))],
            Addresses = await db.AddressPeriods.AsNoTracking().Where(a => a.FamilyId == id).OrderByDescending(a => a.From).ToListAsync(ct),
            History = await history.OfAsync(id, ct),
            Warnings = HouseholdWarnings.Of(family.Members, clock.Today),
        };
    }

    /// <summary>Records that an officer looked at the whole numbers of an entry, and why. Only afterwards may a page show them.</summary>
    /// <param name="subject">The person or family.</param>
    /// <param name="kind"><c>resident</c> or <c>family</c>.</param>
    /// <param name="village">Where the entry lives.</param>
    /// <param name="reason">Why, in the officer's words.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome> RevealAsync(Guid subject, string kind, string? village, string? reason, Actor actor, CancellationToken ct)
    {
        var access = RegisterAccess.Require(actor, village, db.Regency);
        if (!access.Ok) return Outcome.Fail(access.Errors);
        if ((reason ?? "").Trim().Length < ShortestReason) return Error.Invalid("reason", "residents.reveal-reason-short", ShortestReason);
        var process = db.Begin("resident.reveal", actor, clock.Now, access.Value, subject, reason: reason!.Trim());
        process.Record("resident.numbers-revealed", kind, subject, null, new { Members = "Nik,FamilyNumber" });
        await db.SaveChangesAsync(ct);
        return Outcome.Success;
    }

    /// <summary>The whole numbers of people that a search found for this actor: NIK and No. KK. The caller records the look.</summary>
    public Task<Dictionary<Guid, (string Nik, string? Family)>> NumbersAsync(IReadOnlyCollection<Guid> people, CancellationToken ct) => (
        from person in db.Residents.AsNoTracking()
        where people.Contains(person.Id)
        join family in db.Families.AsNoTracking() on person.FamilyId equals family.Id into homes
        from family in homes.DefaultIfEmpty()
        select new { person.Id, person.Nik, Number = (string?)family.Number }).ToDictionaryAsync(p => p.Id, p => (p.Nik, (string?)p.Number), ct);

    private async Task<List<Resident>> DuplicatesAsync(Guid id, CancellationToken ct)
    {
        List<Resident> found = [];
        for (List<Guid> of = [id]; of.Count > 0;)
        {
            var next = await db.Residents.AsNoTracking().Where(r => of.Contains(r.DuplicateOfId!.Value)).ToListAsync(ct);
            found.AddRange(next);
            of = next.ConvertAll(r => r.Id);
        }

        return found;
    }

    private Task<Family?> FamilyAsync(Guid id, CancellationToken ct) =>
        db.Families.AsNoTracking().Include(f => f.Members.OrderBy(m => m.Relationship).ThenBy(m => m.BirthDate)).FirstOrDefaultAsync(f => f.Id == id, ct);

    private async Task<IReadOnlyList<Home>> HomesAsync(List<FamilyMembership> memberships, CancellationToken ct)
    {
        var ids = memberships.Select(m => m.FamilyId).Distinct().ToList();
        var families = await db.Families.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, ct);
        var addresses = await db.AddressPeriods.AsNoTracking().Where(a => ids.Contains(a.FamilyId)).ToListAsync(ct);
        return
        [
            .. from m in memberships
               from a in addresses
               where a.FamilyId == m.FamilyId && a.From <= (m.To ?? DateOnly.MaxValue) && m.From <= (a.To ?? DateOnly.MaxValue)
               let @from = a.From > m.From ? a.From : m.From
               orderby @from descending
               select new Home(families[m.FamilyId], m.Relationship, a, @from, Earlier(a.To, m.To)),
        ];
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
