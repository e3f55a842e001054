using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Forms;

/// <summary>Cases of a list as lines of an Excel sheet.</summary>
internal static class WorkLines
{
    /// <summary>The sheet.</summary>
    public static ListSheet Sheet(
        string name, string title, IEnumerable<WorkRow> rows, ServiceCatalogue catalogue, RegionDirectory regions, WorkCalendar calendar, OfficeClock clock) => new(
        name,
        title,
        [.. new[] { "number", "service", "applicant", "village", "step", "status", "holder", "filed", "age", "due" }.Select(h => Texts.Get($"cases.{(h is "village" or "filed" or "due" ? "line-" : "")}{h}"))],
        [.. rows.Select(r => Line(r, catalogue, regions, calendar, clock))]);

    private static string?[] Line(WorkRow row, ServiceCatalogue catalogue, RegionDirectory regions, WorkCalendar calendar, OfficeClock clock)
    {
        var version = catalogue.Version(row.Service, row.Effective);
        return
        [
            row.Number, version?.Name.ToString() ?? row.Service, row.ApplicantName, regions.Find(row.Area)?.Name ?? row.Area,
            row.Step is { } step ? version?.Steps.Find(s => s.Id == step)?.Activity.ToString() ?? step : null, TagTagHelper.WordOf(row.Status), row.ClaimedBy,
            Day(clock.DateOf(row.FiledAt)), calendar.WorkingDaysUsed(calendar.DayOf(row.FiledAt), clock.Today).ToString(Texts.Indonesian), Day(row.DueOn),
        ];
    }

    private static string? Day(DateOnly? day) => day?.ToString("dd-MM-yyyy", Texts.Indonesian);
}
