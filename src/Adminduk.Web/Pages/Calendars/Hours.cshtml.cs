using System.Globalization;
using Adminduk.Core.Calendars;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Calendars;

/// <summary>Opening hours of the office or of one unit: the ordinary week, periods such as Ramadan, single days, and the hour of the cut-off.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class HoursModel(CalendarService calendars, OfficeService office, OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>The unit; null for the whole office.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid? UnitId { get; set; }

    /// <summary>What a period is called.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Why a single day differs.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Hours of a single day; empty when closed.</summary>
    [BindProperty]
    public string? Span { get; set; }

    /// <summary>The hour of the cut-off.</summary>
    [BindProperty]
    public string? CutOff { get; set; }

    /// <summary>All hours of the unit.</summary>
    public IReadOnlyList<OpeningHours> All { get; private set; } = [];

    /// <summary>Single days to come.</summary>
    public IReadOnlyList<SpecialDay> Special { get; private set; } = [];

    /// <summary>Units to choose from.</summary>
    public IReadOnlyList<OfficeUnit> Units { get; private set; } = [];

    /// <summary>Periods with hours of their own.</summary>
    public IEnumerable<IGrouping<(string Name, DateOnly From, DateOnly To), OpeningHours>> Periods =>
        All.Where(h => h.From is not null).GroupBy(h => (h.Name, h.From!.Value, h.To!.Value));

    /// <summary>The line of a day of the ordinary week.</summary>
    public string LineOf(DayOfWeek day) => WeekForm.Write(All.Where(h => h.From is null && h.Day == day));

    /// <summary>Shows the hours.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Replaces the ordinary week.</summary>
    public async Task<IActionResult> OnPostWeekAsync(CancellationToken ct)
    {
        var week = WeekForm.Read(Request.Form);
        return week.Try(out var spans)
            ? await AnswerAsync(await calendars.SetHoursAsync(current.Required, new HoursInput(UnitId, Texts.Get("calendars.week"), null, null, spans), ct), ct)
            : await RefusedAsync(week, ct);
    }

    /// <summary>Enters or replaces a period.</summary>
    public async Task<IActionResult> OnPostPeriodAsync(CancellationToken ct)
    {
        var (week, from, to) = (WeekForm.Read(Request.Form), DateParts.From(Request.Form, "From").Read("From"), DateParts.From(Request.Form, "To").Read("To"));
        List<Error> errors = [.. week.Errors, .. from.Errors, .. to.Errors];
        if (errors.Count == 0 && from.Value is null) errors.Add(Error.Invalid("From", "calendars.date-missing"));
        if (errors.Count > 0) return await RefusedAsync(Outcome.Fail(errors), ct);
        return await AnswerAsync(await calendars.SetHoursAsync(current.Required, new HoursInput(UnitId, Name?.Trim() ?? "", from.Value, to.Value, week.Value), ct), ct);
    }

    /// <summary>Takes a period away.</summary>
    public async Task<IActionResult> OnPostRemovePeriodAsync(string name, DateOnly from, DateOnly to, CancellationToken ct) =>
        await AnswerAsync(await calendars.SetHoursAsync(current.Required, new HoursInput(UnitId, name, from, to, []), ct), ct);

    /// <summary>Opens or closes on one day.</summary>
    public async Task<IActionResult> OnPostDayAsync(CancellationToken ct)
    {
        var date = DateParts.From(Request.Form, "Day").Read("Day");
        if (!date.Ok) return await RefusedAsync(date, ct);
        if (date.Value is not { } day) return await RefusedAsync(Error.Invalid("Day", "calendars.date-missing"), ct);
        var span = string.IsNullOrWhiteSpace(Span) ? null : WeekForm.ReadSpan(Span);
        if (span is null && !string.IsNullOrWhiteSpace(Span))
            return await RefusedAsync(Error.Invalid("Span", "calendars.span-unreadable", day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)), ct);
        return await AnswerAsync(await calendars.SetSpecialDayAsync(current.Required, new SpecialDayInput(UnitId, day, span, Reason?.Trim() ?? ""), ct), ct);
    }

    /// <summary>Gives a day back to the ordinary hours.</summary>
    public async Task<IActionResult> OnPostRemoveDayAsync(Guid id, CancellationToken ct) => await AnswerAsync(await calendars.RemoveSpecialDayAsync(current.Required, id, ct), ct);

    /// <summary>Sets the cut-off.</summary>
    public async Task<IActionResult> OnPostCutOffAsync(CancellationToken ct) => WeekForm.ReadClock(CutOff) is { } time
        ? await AnswerAsync(await calendars.SetCutOffAsync(current.Required, time, ct), ct)
        : await RefusedAsync(Error.Invalid("CutOff", "calendars.clock-unreadable"), ct);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, CancellationToken ct)
    {
        if (!outcome.Ok) return await RefusedAsync(outcome, ct);
        this.Notify(Texts.Get("calendars.hours-saved"));
        return Redirect(UnitId is { } unit ? $"/kelola/kalender/jam?unit={unit}" : "/kelola/kalender/jam");
    }

    private async Task<IActionResult> RefusedAsync(Outcome outcome, CancellationToken ct)
    {
        await LoadAsync(ct);
        return this.Refused(outcome);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Units = await office.UnitsAsync(ct);
        All = (await calendars.HoursAsync(ct)).FindAll(h => h.UnitId == UnitId);
        Special = (await calendars.SpecialDaysAsync(clock.Today, ct)).FindAll(d => d.UnitId == UnitId);
        CutOff ??= (await calendars.CutOffAsync(ct)).ToString("HH.mm", CultureInfo.InvariantCulture);
    }
}
