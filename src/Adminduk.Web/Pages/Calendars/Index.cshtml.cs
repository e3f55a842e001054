using Adminduk.Core.Calendars;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Calendars;

/// <summary>The holidays of a year, and whether they are complete: every promise counts by them.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class IndexModel(CalendarService calendars, OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>The year shown; this year unless given.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Year { get; set; }

    /// <summary>Name of a holiday to enter.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Who closed the offices.</summary>
    [BindProperty]
    public HolidayKind Kind { get; set; }

    /// <summary>The decree it rests on.</summary>
    [BindProperty]
    public string? Source { get; set; }

    /// <summary>Why a holiday is taken out.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Holidays of the year.</summary>
    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];

    /// <summary>Set when the year was declared complete.</summary>
    public CalendarYear? Complete { get; private set; }

    /// <summary>The year shown.</summary>
    public int Shown => Year ?? clock.Today.Year;

    /// <summary>Years to go to.</summary>
    public IEnumerable<int> Years => Enumerable.Range(clock.Today.Year - 2, 5);

    /// <summary>Kinds to choose from.</summary>
    public static IEnumerable<Choice> Kinds => Enum.GetNames<HolidayKind>().Select(k => new Choice(k, Texts.Get($"calendars.kind-{k}")));

    /// <summary>Shows the year.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Enters a holiday.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var date = DateParts.From(Request.Form, "Date").Read("Date");
        if (!date.Try(out var day)) return await RefusedAsync(date, ct);
        if (day is null) return await RefusedAsync(Error.Invalid("Date", "calendars.date-missing"), ct);
        var holiday = new Holiday { Date = day.Value, Name = Name?.Trim() ?? "", Kind = Kind, Source = Source?.Trim() ?? "" };
        return await AnswerAsync(await calendars.SetHolidayAsync(current.Required, holiday, ct), "calendars.holiday-saved", day.Value.Year, ct);
    }

    /// <summary>Takes a holiday out.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(DateOnly day, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(Reason)
            ? await RefusedAsync(Error.Invalid("Reason", "calendars.reason-missing"), ct)
            : await AnswerAsync(await calendars.RemoveHolidayAsync(current.Required, day, Reason.Trim(), ct), "calendars.holiday-removed", day.Year, ct);

    /// <summary>Declares the year complete.</summary>
    public async Task<IActionResult> OnPostCompleteAsync(CancellationToken ct) =>
        string.IsNullOrWhiteSpace(Source)
            ? await RefusedAsync(Error.Invalid("Source", "calendars.source-missing"), ct)
            : await AnswerAsync(await calendars.CompleteYearAsync(current.Required, Shown, Source.Trim(), ct), "calendars.year-completed", Shown, ct);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, string done, int year, CancellationToken ct)
    {
        if (!outcome.Ok) return await RefusedAsync(outcome, ct);
        this.Notify(Texts.Get(done));
        return Redirect($"/kelola/kalender?tahun={year}");
    }

    private async Task<IActionResult> RefusedAsync(Outcome outcome, CancellationToken ct)
    {
        await LoadAsync(ct);
        return this.Refused(outcome);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Holidays = await calendars.HolidaysAsync(Shown, ct);
        Complete = (await calendars.YearsAsync(ct)).Find(y => y.Year == Shown);
    }
}
