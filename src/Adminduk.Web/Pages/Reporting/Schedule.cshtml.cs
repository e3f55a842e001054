using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>The recap of recording schedules of a day. With a case to schedule, each free time leads back to its page, filled in.</summary>
[OfficersOnly]
public sealed class ScheduleModel(RecordingSchedule schedule, OfficeClock clock, ICurrentActor current) : PageModel
{
    /// <summary>The day; today when null.</summary>
    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public DateOnly? Date { get; set; }

    /// <summary>The case that needs a time.</summary>
    [BindProperty(SupportsGet = true, Name = "permohonan")]
    public Guid? CaseId { get; set; }

    /// <summary>The recap.</summary>
    public RecordingDay Day { get; private set; } = null!;

    /// <summary>Shows the day.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var read = await schedule.DayAsync(Date is { Year: > 2000 and < 9000 } day ? day : clock.Today, current.Required, ct);
        if (!read.Try(out var found)) return this.Refused(read);
        Day = found;
        return Page();
    }

    /// <summary>This page for another day.</summary>
    public string Link(DateOnly day) => "/jadwal" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["tanggal"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["permohonan"] = CaseId?.ToString(),
    }.Where(q => q.Value is not null));

    /// <summary>The page of the case with this time filled in.</summary>
    public string TakeLink(RecordingTime time) => $"/kerja/{CaseId}" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["slot-date"] = Day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["slot-time"] = Hour(time),
    });

    /// <summary><c>09.30</c>.</summary>
    public string Hour(RecordingTime time) => clock.ToLocal(time.At).ToString("HH.mm", CultureInfo.InvariantCulture);
}
