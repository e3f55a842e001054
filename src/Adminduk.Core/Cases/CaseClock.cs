using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>The clocks of one case, worked out from the office calendar. Pure.</summary>
public sealed class CaseClock(WorkCalendar calendar)
{
    /// <summary>Reason id of the pause while the applicant has something to do.</summary>
    public const string Applicant = "waiting-applicant";

    /// <summary>Reason id of the pause while the centre decides.</summary>
    public const string Centre = "waiting-centre";

    /// <summary>Working minutes of the office between two instants, the case's pauses taken off.</summary>
    public int Minutes(Case @case, DateTime from, DateTime to) =>
        (int)calendar.WorkingTime(from, to, Closed(@case, to)).TotalMinutes;

    /// <summary>When a step's norm runs out.</summary>
    public DateTime? StepDue(Step step, DateTime entered) =>
        step.Norm is { } minutes ? calendar.AddWorkingTime(entered, TimeSpan.FromMinutes(minutes)) : null;

    /// <summary>Sets the promise anew from the instant it counts from and the pauses since.</summary>
    public void Promise(Case @case, ClockRule rule, DateTime now)
    {
        if (@case.PromisedFromAt is not { } from) return;
        if (rule.WorkingDays is { } days)
        {
            var due = calendar.Due(from, days, Closed(@case, now));
            (@case.DueOn, @case.DueAt, @case.DueIsProvisional) = (due.Date, due.Instant, due.IsProvisional);
        }
        else if (rule.Minutes is { } minutes)
        {
            var paused = calendar.WorkingTime(from, now) - calendar.WorkingTime(from, now, Closed(@case, now));
            @case.DueAt = calendar.AddWorkingTime(from, TimeSpan.FromMinutes(minutes) + paused);
        }
    }

    /// <summary>What the clock shows at an instant.</summary>
    public CaseTimes Show(Case @case, DateTime now)
    {
        var end = @case.ClockStoppedAt ?? @case.EndedAt ?? now;
        var from = @case.ClockStartedAt ?? @case.FiledAt;
        var total = calendar.WorkingTime(from, end);
        var ours = calendar.WorkingTime(from, end, Closed(@case, end));
        var used = @case.PromisedFromAt is { } promised
            ? calendar.WorkingDaysUsed(calendar.DayZero(promised), calendar.DayOf(end), Closed(@case, end))
            : (int?)null;
        return new CaseTimes(
            (int)total.TotalMinutes, (int)ours.TotalMinutes, (int)(total - ours).TotalMinutes, used, @case.DueOn, @case.DueAt, @case.DueIsProvisional,
            Overdue: @case.DueAt is { } due && end > due && !StandsStill(@case),
            WaitsFor: @case.Pauses.LastOrDefault(p => p.To is null)?.Reason)
        {
            State = StateOf(@case),
        };
    }

    private static ClockState StateOf(Case @case) => @case switch
    {
        { ClockStoppedAt: not null } or { Ended: true } => ClockState.Stopped,
        { ClockStartedAt: null } => ClockState.Waits,
        _ => StandsStill(@case) ? ClockState.Paused : ClockState.Runs,
    };

    /// <summary>True while any pause is open.</summary>
    public static bool StandsStill(Case @case) => @case.Pauses.Exists(p => p.To is null);

    /// <summary>Closes the open pauses with this reason.</summary>
    public static void Close(Case @case, string reason, DateTime now)
    {
        foreach (var pause in @case.Pauses.Where(p => p.To is null && p.Reason == reason)) pause.To = now;
    }

    private static List<Pause> Closed(Case @case, DateTime now) => @case.Pauses.ConvertAll(p => new Pause(p.From, p.To ?? now));
}
