using Adminduk.Core.Residents;
using Adminduk.Core.Residents.LifeCourse;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Lives;

/// <summary>The register as it was seen at the end of each day, to hold against what it tells of that day later.</summary>
internal sealed class Diary
{
    private readonly Dictionary<DateOnly, List<(Guid Id, string State)>> days = [];

    public async Task WriteAsync(CaseOffice office)
    {
        await using var db = office.Open();
        var people = await db.Residents.AsNoTracking().ToListAsync();
        days[office.Office.Clock.Today] = [.. people.Select(p => (p.Id, State(p.Name, p.Status, p.FamilyId, p.FamilyId is null ? null : p.Relationship)))];
    }

    public async Task HoldAgainstAsync(CaseOffice office)
    {
        await using var db = office.Open();
        var past = new PastRegister(db, office.Office.Clock);
        foreach (var (day, people) in days)
        {
            foreach (var (id, state) in people)
            {
                var told = await past.ResidentAtAsync(id, day, CancellationToken.None);
                (told is null ? "unknown" : State(told.Name, told.Status, told.FamilyId, told.Relationship)).ShouldBe(state, $"on {day:yyyy-MM-dd}");
            }
        }
    }

    private static string State(string name, ResidentStatus status, Guid? family, Relationship? relationship) => $"{name} {status} {family} {relationship}";
}
