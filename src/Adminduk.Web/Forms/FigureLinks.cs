using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Shell;

namespace Adminduk.Web.Forms;

/// <summary>Leads from a figure to the work list of just its cases: writes a filter into an address, and reads it there again.</summary>
public static class FigureLinks
{
    private static readonly string[] Names = ["berjalan", "masuk", "tuntas", "serah", "kembali", "sebab", "tepat"];

    /// <summary>The work list of a filter: <c>/kerja?semua=true&amp;masuk=2026-11-01..2026-11-30</c>.</summary>
    public static string Href(WorkFilter filter)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["semua"] = "true",
            ["layanan"] = filter.Service,
            ["kec"] = filter.Area,
            ["keadaan"] = filter.Status?.ToString(),
            ["terlambat"] = filter.Overdue ? "true" : null,
            ["berjalan"] = filter.Open ? "true" : null,
            ["masuk"] = Write(filter.Filed),
            ["tuntas"] = Write(filter.Finished),
            ["serah"] = Write(filter.HandedOver),
            ["kembali"] = Write(filter.Returned),
            ["sebab"] = filter.ReturnedItem,
            ["tepat"] = filter.OnTime is { } onTime ? (onTime ? "ya" : "tidak") : null,
        };
        return "/kerja" + QueryString.Create(query.Where(q => q.Value is not null));
    }

    /// <summary>The filter with what the address adds to it.</summary>
    public static WorkFilter Read(IQueryCollection query, WorkFilter filter) => filter with
    {
        Open = query["berjalan"] == "true",
        Filed = Span(query["masuk"]),
        Finished = Span(query["tuntas"]),
        HandedOver = Span(query["serah"]),
        Returned = Span(query["kembali"]),
        ReturnedItem = query["sebab"] is [{ Length: > 0 } item, ..] ? item : null,
        OnTime = query["tepat"].ToString() switch { "ya" => true, "tidak" => false, _ => null },
    };

    /// <summary>What the address adds, for forms that must keep it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Given(IQueryCollection query) =>
        Names.Where(n => !string.IsNullOrEmpty(query[n])).Select(n => KeyValuePair.Create(n, query[n].ToString()));

    /// <summary>The same in words; empty when it adds nothing.</summary>
    public static string Words(IQueryCollection query, Formats formats)
    {
        var filter = Read(query, new WorkFilter());
        return string.Join("; ", Parts(filter, formats));
    }

    private static IEnumerable<string> Parts(WorkFilter filter, Formats formats)
    {
        if (filter.Open) yield return Texts.Get("reporting.words-open");
        if (filter.Filed is { } filed) yield return Texts.Get("reporting.words-filed", Days(filed, formats));
        if (filter.Finished is { } finished) yield return Texts.Get("reporting.words-finished", Days(finished, formats));
        if (filter.HandedOver is { } handed) yield return Texts.Get("reporting.words-handed", Days(handed, formats));
        if (filter.Returned is { } returned) yield return Texts.Get("reporting.words-returned", Days(returned, formats));
        if (filter.OnTime is { } onTime) yield return Texts.Get(onTime ? "reporting.words-on-time" : "reporting.words-late");
    }

    private static string Days(DaySpan days, Formats formats) => days.From == days.To
        ? formats.Date(days.From)
        : Texts.Get("reporting.words-days", formats.Date(days.From), formats.Date(days.To));

    private static string? Write(DaySpan? days) => days is { } span ? $"{span.From:yyyy-MM-dd}..{span.To:yyyy-MM-dd}" : null;

    private static DaySpan? Span(string? text) =>
        text?.Split("..") is [var from, var to] && Day(from) is { } first && Day(to) is { } last && first <= last ? new DaySpan(first, last) : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 9000 ? day : null;
}
