using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Operations;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Reporting;

/// <summary>The recap of recording schedules (rekap jadwal): who comes when and where, and which seats are free.</summary>
public sealed class RecordingSchedule(AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock)
{
    private const string Gives = "schedule-recording";
    private const string Records = "record-biometrics";
    private static readonly TimeSpan Grid = TimeSpan.FromMinutes(30);

    /// <summary>True when the actor may see schedules: he gives them, records by them, or oversees those who do.</summary>
    public static bool Allows(ServiceCatalogue catalogue, Actor actor) =>
        StepRoles.StepsOf(catalogue, Gives).Any() && PostsOf(catalogue, actor).Length > 0;

    /// <summary>The recap of a day, within the actor's areas.</summary>
    public async Task<Outcome<RecordingDay>> DayAsync(DateOnly date, Actor actor, CancellationToken ct)
    {
        var catalogue = catalogues.Current;
        if (!Allows(catalogue, actor)) return Error.Forbidden("reporting.schedule-closed");
        var grants = PostsOf(catalogue, actor);
        var hours = (await calendars.GetAsync(null, ct)).HoursOn(date);
        var seats = await SeatsAsync(catalogue, date, grants, ct);
        var times = hours.SelectMany(h => Starts(h.Opens, h.Closes)).Select(t => clock.ToUtc(date, t)).Union(seats.Select(s => s.At)).Order();
        var own = OwnUnit(catalogue, grants);
        return new RecordingDay(date, hours.Count == 0, [.. times.Select(at => Time(at, [.. seats.Where(s => s.At == at)], own))]);
    }

    private RecordingTime Time(DateTime at, List<Given> given, Guid? own)
    {
        var taken = given.Count(g => own is null || g.UnitId == own);
        return new RecordingTime(at, given.ConvertAll(g => g.Seat), at <= clock.Now ? 0 : Math.Max(0, ScheduleRecording.Seats - taken));
    }

    private async Task<List<Given>> SeatsAsync(ServiceCatalogue catalogue, DateOnly date, Grant[] grants, CancellationToken ct)
    {
        var (first, before) = DaySpan.Of(date).Instants(clock);
        var recording = StepRoles.StepsOf(catalogue, Records).Select(s => s.Id).Distinct().ToList();
        var rows = await (
            from slot in db.RecordingSlots.AsNoTracking()
            join @case in db.Cases.AsNoTracking().Within(c => c.Area, grants) on slot.CaseId equals @case.Id
            where slot.At >= first && slot.At < before
            orderby slot.At, slot.UnitId, slot.Seat
            select new { slot, @case.Number, @case.ApplicantName, @case.Facts, Recorded = @case.Steps.Any(s => recording.Contains(s.Step) && s.Verdict == "proceed") }).ToListAsync(ct);
        return rows.ConvertAll(r => new Given(r.slot.At, r.slot.UnitId, new RecordingSeat(r.slot.CaseId, r.Number, PlaceIn(r.Facts), r.slot.ReceivedAt, r.Recorded) { Name = r.ApplicantName }));
    }

    private static Grant[] PostsOf(ServiceCatalogue catalogue, Actor actor)
    {
        var roles = StepRoles.DoingOrOverseeing(catalogue, Gives, Records);
        return actor.Kind == ActorKind.Officer ? [.. actor.Grants.Where(g => roles.Contains(g.Role))] : [];
    }

    // Seats belong to the unit of the officer who gives them.
    private static Guid? OwnUnit(ServiceCatalogue catalogue, Grant[] grants)
    {
        var giving = StepRoles.StepsOf(catalogue, Gives).SelectMany(s => s.Also.Prepend(s.Actor)).ToHashSet(StringComparer.Ordinal);
        return Array.Find(grants, g => giving.Contains(g.Role))?.UnitId;
    }

    private static string PlaceIn(string facts) => AnswerJson.Read(facts).GetValueOrDefault("slot-place", "");

    private static IEnumerable<TimeOnly> Starts(TimeOnly opens, TimeOnly closes)
    {
        for (var start = opens; start < closes && start >= opens; start = start.Add(Grid)) yield return start;
    }

    private sealed record Given(DateTime At, Guid UnitId, RecordingSeat Seat);
}
