using System.Text.Json;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.LifeCourse;

/// <summary>The register as it was at the end of a past day: the histories tell card and address, the log takes later changes of elements back.</summary>
public sealed class PastRegister(AdmindukDbContext db, OfficeClock clock)
{
    private const string Arrived = "resident.arrived";

    /// <summary>A person on a date; null when the register did not know them yet.</summary>
    public async Task<PastResident?> ResidentAtAsync(Guid id, DateOnly date, CancellationToken ct)
    {
        if (await db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } person) return null;
        var times = await db.FamilyMemberships.AsNoTracking().Where(m => m.ResidentId == id).ToListAsync(ct);
        var (known, elements) = await ElementsAtAsync(person, times, date, ct);
        if (!known) return null;
        var place = times.Where(m => Holds(m.From, m.To, date)).OrderBy(m => m.From).ThenBy(m => m.Id).LastOrDefault();
        return new PastResident(
            id, elements, Enum.Parse<ResidentStatus>(elements[nameof(Resident.Status)].GetString()!), place?.FamilyId, place?.Relationship,
            place is null ? null : await AddressAtAsync(place.FamilyId, date, ct));
    }

    /// <summary>A family on a date, with everyone on its card; null when there was no such card yet.</summary>
    public async Task<PastFamily?> FamilyAtAsync(Guid id, DateOnly date, CancellationToken ct)
    {
        var times = await db.FamilyMemberships.AsNoTracking().Where(m => m.FamilyId == id && m.From <= date).ToListAsync(ct);
        if (times.Count == 0) return null;
        var members = new List<PastResident>();
        foreach (var person in times.Where(m => Holds(m.From, m.To, date)).Select(m => m.ResidentId).Distinct())
        {
            if (await ResidentAtAsync(person, date, ct) is { } then && then.FamilyId == id) members.Add(then);
        }

        return new PastFamily(id, [.. members.OrderBy(m => m.Relationship).ThenBy(m => m.Elements[nameof(Resident.BirthDate)].GetString(), StringComparer.Ordinal)], await AddressAtAsync(id, date, ct));
    }

    // A line of history that ended on the day itself does not hold at the end of that day.
    private static bool Holds(DateOnly from, DateOnly? to, DateOnly date) => from <= date && (to is null || to > date);

    private async Task<(bool Known, Dictionary<string, JsonElement> Elements)> ElementsAtAsync(Resident person, List<FamilyMembership> times, DateOnly date, CancellationToken ct)
    {
        var after = clock.ToUtc(date.AddDays(1), TimeOnly.MinValue);
        var later = await db.ProcessEvents.AsNoTracking()
            .Where(e => e.SubjectId == person.Id && e.At >= after && (e.Name == Arrived || e.Before != null))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.ProcessId).ThenByDescending(e => e.Order)
            .Select(e => new { e.Name, e.Before }).ToListAsync(ct);
        var elements = JsonSerializer.SerializeToElement(ResidentSnapshot.Of(person)).EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        foreach (var change in later.Where(e => e.Before is not null)) TakeBack(elements, change.Before!);
        return (!later.Exists(e => e.Name == Arrived) && (times.Count == 0 || times.Exists(m => m.From <= date)), elements);
    }

    private static void TakeBack(Dictionary<string, JsonElement> elements, string before)
    {
        using var snapshot = JsonDocument.Parse(before);
        if (snapshot.RootElement.ValueKind != JsonValueKind.Object) return;
        foreach (var member in snapshot.RootElement.EnumerateObject().Where(m => elements.ContainsKey(m.Name))) elements[member.Name] = member.Value.Clone();
    }

    private async Task<PastAddress?> AddressAtAsync(Guid family, DateOnly date, CancellationToken ct)
    {
        var periods = await db.AddressPeriods.AsNoTracking().Where(a => a.FamilyId == family && a.From <= date).ToListAsync(ct);
        var last = periods.OrderBy(a => Holds(a.From, a.To, date)).ThenBy(a => a.From).ThenBy(a => a.Id).LastOrDefault();
        return last is null ? null : new PastAddress(last.Address, last.Rt, last.Rw, last.Village);
    }
}
