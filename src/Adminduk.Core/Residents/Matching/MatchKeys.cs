using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Keeps the blocking keys of the register in step with it.</summary>
internal static class MatchKeys
{
    private const int FilledAtOnce = 5000;
    private const string NameKind = "name", MotherKind = "mother", FatherKind = "father", ParentsKind = "parents";

    /// <summary>The keys of an entry.</summary>
    public static IEnumerable<MatchKey> Of(Resident person) =>
        Of(person.Name, person.MotherName, person.FatherName, person.BirthDate).Select(k => new MatchKey { Regency = person.Regency, Key = k, ResidentId = person.Id });

    /// <summary>Name with year, name with day and month, each parent with year, both parents.</summary>
    public static long[] Of(string name, string mother, string father, DateOnly birth)
    {
        var pool = new MatchPool();
        var record = pool.Add(new MatchPerson(Guid.Empty, name, Sex.Male, birth) { MotherName = mother, FatherName = father });
        var (year, day) = (BlockingPass.Year(record.Day), BlockingPass.DayAndMonth(record.Day));
        List<long> keys = [Key(NameKind, record.Name.Key, year), Key(NameKind, record.Name.Key, day)];
        if (record.Mother.Count > 0) keys.Add(Key(MotherKind, record.Mother.Key, year));
        if (record.Father.Count > 0) keys.Add(Key(FatherKind, record.Father.Key, year));
        if (record.Mother.Count > 0 && record.Father.Count > 0) keys.Add(Key(ParentsKind, record.Mother.Key, record.Father.Key));
        return [.. keys.Distinct()];
    }

    /// <summary>Gives keys to entries that have none: of a register loaded before there were keys. May be broken off and repeated.</summary>
    /// <returns>How many entries got keys.</returns>
    public static async Task<int> FillAsync(AdmindukDbContext db, CancellationToken ct)
    {
        var keyed = (await db.MatchKeys.AsNoTracking().Select(k => k.ResidentId).Distinct().ToListAsync(ct)).ToHashSet();
        var missing = (await db.Residents.AsNoTracking().Select(r => r.Id).ToListAsync(ct)).FindAll(r => !keyed.Contains(r));
        foreach (var some in missing.Chunk(FilledAtOnce))
        {
            await using var transaction = await db.BeginAsync(ct);
            var people = await db.Residents.AsNoTracking().Where(r => some.Contains(r.Id)).ToListAsync(ct);
            await new BulkWriter(db).WriteAsync(people.SelectMany(Of).ToList(), ct);
            await transaction.CommitAsync(ct);
        }

        return missing.Count;
    }

    /// <summary>Adds the keys of people who are new or got another name, birth date or parents; saved with the caller's changes.</summary>
    public static async Task KeepAsync(AdmindukDbContext db, CancellationToken ct)
    {
        foreach (var entry in db.ChangeTracker.Entries<Resident>().ToList())
        {
            if (entry.State == EntityState.Added) db.AddRange(Of(entry.Entity));
            else if (entry.State == EntityState.Modified && New(entry) is { Length: > 0 } keys) await AddAsync(db, entry.Entity, keys, ct);
        }
    }

    private static async Task AddAsync(AdmindukDbContext db, Resident person, long[] keys, CancellationToken ct)
    {
        var there = await db.MatchKeys.Where(k => keys.Contains(k.Key) && k.ResidentId == person.Id).Select(k => k.Key).ToListAsync(ct);
        there.AddRange(db.MatchKeys.Local.Where(k => k.ResidentId == person.Id).Select(k => k.Key));
        db.AddRange(keys.Except(there).Select(k => new MatchKey { Regency = person.Regency, Key = k, ResidentId = person.Id }));
    }

    private static long[] New(EntityEntry<Resident> entry)
    {
        var (name, mother, father, birth) = (entry.Property(r => r.Name), entry.Property(r => r.MotherName), entry.Property(r => r.FatherName), entry.Property(r => r.BirthDate));
        if (name.CurrentValue == name.OriginalValue && mother.CurrentValue == mother.OriginalValue && father.CurrentValue == father.OriginalValue && birth.CurrentValue == birth.OriginalValue) return [];
        var now = entry.Entity;
        return [.. Of(now.Name, now.MotherName, now.FatherName, now.BirthDate).Except(Of(name.OriginalValue, mother.OriginalValue, father.OriginalValue, birth.OriginalValue))];
    }

    private static long Key(string kind, ulong one, ulong other) => (long)MatchHash.With(MatchHash.With(MatchHash.Of(kind), one), other);
}
