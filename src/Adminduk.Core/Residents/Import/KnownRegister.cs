using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>What the register holds already of the people and families in a batch.</summary>
internal sealed class KnownRegister
{
    private readonly Dictionary<string, Resident> people;
    private readonly Dictionary<string, Family> byNumber;
    private readonly Dictionary<Guid, Family> byId;
    private readonly HashSet<Guid> headed;

    private KnownRegister(IEnumerable<Resident> people, IReadOnlyCollection<Family> families, IEnumerable<Guid> headed)
    {
        this.people = people.ToDictionary(r => r.Nik, StringComparer.Ordinal);
        byNumber = families.ToDictionary(f => f.Number, StringComparer.Ordinal);
        byId = families.ToDictionary(f => f.Id);
        this.headed = [.. headed];
    }

    /// <summary>Reads it.</summary>
    public static async Task<KnownRegister> ReadAsync(AdmindukDbContext db, IReadOnlyCollection<FamilyRows> families, CancellationToken ct)
    {
        string[] niks = [.. families.SelectMany(f => f.Rows).Select(r => r.Person?.Nik).OfType<string>()];
        string[] numbers = [.. families.Select(f => f.Number).Where(n => n.Length > 0)];
        var found = await db.Residents.AsNoTracking().Where(r => EF.Parameter(niks).Contains(r.Nik)).ToListAsync(ct);
        var known = await db.Families.AsNoTracking().Where(f => EF.Parameter(numbers).Contains(f.Number)).ToListAsync(ct);
        Guid[] others = [.. found.Select(r => r.FamilyId).OfType<Guid>().Except(known.Select(f => f.Id))];
        if (others.Length > 0) known.AddRange(await db.Families.AsNoTracking().Where(f => EF.Parameter(others).Contains(f.Id)).ToListAsync(ct));
        return new(found, known, await HeadedAsync(db, known, ct));
    }

    /// <summary>The person with this NIK, or null.</summary>
    public Resident? Person(string nik) => people.GetValueOrDefault(nik);

    /// <summary>The family with this No. KK, or null.</summary>
    public Family? Family(string number) => byNumber.GetValueOrDefault(number);

    /// <summary>The family of a person of the batch, or null.</summary>
    public Family? FamilyOf(Resident person) => person.FamilyId is { } id ? byId.GetValueOrDefault(id) : null;

    /// <summary>True when the family has a head.</summary>
    public bool HasHead(Family family) => headed.Contains(family.Id);

    private static async Task<List<Guid>> HeadedAsync(AdmindukDbContext db, List<Family> families, CancellationToken ct)
    {
        if (families.Count == 0) return [];
        Guid?[] ids = [.. families.Select(f => (Guid?)f.Id)];
        return await db.Residents.AsNoTracking()
            .Where(r => EF.Parameter(ids).Contains(r.FamilyId) && r.Relationship == Relationship.Head && r.Status == ResidentStatus.Active)
            .Select(r => r.FamilyId!.Value).ToListAsync(ct);
    }
}
