using System.Globalization;
using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Gives the applicant a free place, day and hour for recording. A seat is a key, so that two officers cannot give it twice.</summary>
internal sealed class ScheduleRecording(CalendarService calendars, CaseCards cards) : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked =
    [
        InputFields.Of("slot-date", FieldType.Date),
        InputFields.Of("slot-time", FieldType.Text, max: 5),
        InputFields.Of("slot-place", FieldType.Text, max: 120),
    ];

    /// <summary>How many people one place records in the same half hour.</summary>
    public const int Seats = 4;

    public string Name => "schedule-recording";

    public IReadOnlyList<FormField> Inputs => Asked;

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (!TimeOnly.TryParseExact(run.Input("slot-time"), ["HH.mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return Error.Invalid("slot-time", "cases.slot-time");
        var date = DateOnly.ParseExact(run.Input("slot-date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var calendar = await calendars.GetAsync(null, ct);
        if (!calendar.HoursOn(date).Any(h => h.Opens <= time && time < h.Closes)) return Error.Invalid("slot-date", "cases.slot-closed");
        var at = run.Clock.ToUtc(date, time);
        if (at <= run.Now) return Error.Invalid("slot-date", "cases.slot-past");
        var unit = run.Grant?.UnitId ?? Guid.Empty;
        var earlier = await run.Db.RecordingSlots.Where(s => s.CaseId == run.Case.Id).ToListAsync(ct);
        run.Db.RemoveRange(earlier);
        var taken = await run.Db.RecordingSlots.Where(s => s.UnitId == unit && s.At == at && s.CaseId != run.Case.Id).Select(s => s.Seat).ToListAsync(ct);
        if (taken.Count >= Seats) return Error.Invalid("slot-time", "cases.slot-full");
        var seat = Enumerable.Range(1, Seats).First(s => !taken.Contains(s));
        run.Db.Add(new RecordingSlot { UnitId = unit, At = at, Seat = seat, CaseId = run.Case.Id });
        run.Facts["slot-at"] = at.ToString("O", CultureInfo.InvariantCulture);
        run.Facts["slot-place"] = run.Input("slot-place");
        run.Process.Record("case.recording-scheduled", "case", run.Case.Id, null, new { at, seat });
        return await cards.SetAsync(run, "scheduled", "office", run.Input("slot-place"), ct);
    }
}
