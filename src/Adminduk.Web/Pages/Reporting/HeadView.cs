using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Reporting;
using Adminduk.Web.Charts;
using Adminduk.Web.Forms;
using Adminduk.Web.Shell;

namespace Adminduk.Web.Pages.Reporting;

/// <summary>The head's figures with words, pictures and the address of the list behind each.</summary>
public sealed class HeadView(OfficeFigures figures, FigureScope scope, FigureNames names, Formats formats, DateOnly today)
{
    private const int MostReturns = 8;

    // Older than this many working days is older than any service of the standards promises.
    private const int OldAge = 3;

    /// <summary>True when there is nothing at all to count.</summary>
    public bool Empty => figures.OpenCount == 0 && figures.Months.All(m => m.Filed + m.OnTime + m.Late + m.Returned == 0);

    /// <summary>The period in words: <c>November 2026</c>.</summary>
    public string Period => formats.Month(scope.Period.From);

    /// <summary>Today's and waiting cases: text key and figure.</summary>
    public IEnumerable<(string Key, FigureLink Figure)> Now =>
    [
        ("reporting.filed-today", Link(figures.Today.Filed, scope.Filter with { Filed = DaySpan.Of(today) })),
        ("reporting.finished-today", Link(figures.Today.Finished, scope.Filter with { Finished = DaySpan.Of(today) })),
        ("reporting.handed-today", Link(figures.Today.HandedOver, scope.Filter with { HandedOver = DaySpan.Of(today) })),
        ("reporting.open", Link(figures.OpenCount, scope.Filter with { Open = true })),
        ("reporting.overdue", Link(figures.Overdue.Sum(g => g.Count), scope.Filter with { Overdue = true })),
        ("reporting.returned-now", Status(CaseStatus.Returned)),
        ("reporting.waiting-now", Status(CaseStatus.Waiting)),
        ("reporting.ready-now", Status(CaseStatus.Ready)),
    ];

    /// <summary>Open cases by age.</summary>
    public BarChart Ages
    {
        get
        {
            var bars = figures.Ages.Select((age, i) => new ChartValue(
                FigureNames.Age(age.FromDays, age.ToDays), figures.ByAge.Where(g => g.Kind == i).Sum(g => g.Count), Href(scope.Filter with { Open = true, Filed = age.Filed })));
            var old = figures.ByAge.Where(g => figures.Ages[g.Kind].FromDays > OldAge).Sum(g => g.Count);
            return new BarChart(Texts.Get(old == 0 ? "reporting.ages-none" : "reporting.ages", Formats.Number(old), Formats.Number(figures.OpenCount), OldAge), [.. bars]);
        }
    }

    /// <summary>Cases finished in the period, on time and late.</summary>
    public FigureLink OnTime => Link(figures.FinishedAs(Timeliness.OnTime), scope.Filter with { Finished = scope.Period, OnTime = true });

    /// <summary>Cases finished after their promise.</summary>
    public FigureLink Late => Link(figures.FinishedAs(Timeliness.Late), scope.Filter with { Finished = scope.Period, OnTime = false });

    /// <summary>The share on time; null when nothing with a promise was finished.</summary>
    public ShareChart? Share => figures.ShareOnTime is { } share
        ? new ShareChart(Texts.Get("reporting.share", Math.Round(share * 100), Period), share, Texts.Get("reporting.share-caption")) { Href = OnTime.Href }
        : null;

    /// <summary>What was sent back in the period, most first; null when nothing was.</summary>
    public BarChart? Returns => figures.Returns is [var most, ..]
        ? new BarChart(
            Texts.Get("reporting.returns", names.Item(most.Service, most.Item), Formats.Number(most.Cases)),
            [.. figures.Returns.Take(MostReturns).Select(r => new ChartValue(
                $"{names.Item(r.Service, r.Item)} ({names.Service(r.Service)})", r.Cases, Href(scope.Filter with { Service = r.Service, Returned = scope.Period, ReturnedItem = r.Item })))])
        : null;

    /// <summary>Cases filed month by month.</summary>
    public BarChart FiledByMonth => new(
        Texts.Get("reporting.months-filed", Period, Formats.Number(figures.Months[^1].Filed)),
        [.. figures.Months.Select(m => new ChartValue(ShortMonth(m.Month), m.Filed, Href(scope.Filter with { Filed = DaySpan.Month(m.Month) })))])
    { Upright = true };

    /// <summary>Cases finished month by month.</summary>
    public StackedChart FinishedByMonth => new(
        Texts.Get("reporting.months-finished", Period, Formats.Number(figures.Months[^1].OnTime + figures.Months[^1].Late), Formats.Number(figures.Months[^1].Late)),
        [Texts.Get("reporting.on-time"), Texts.Get("reporting.late")],
        [.. figures.Months.Where(m => m.OnTime + m.Late > 0).Select(m => new StackedBar(formats.Month(m.Month), [m.OnTime, m.Late], Href(scope.Filter with { Finished = DaySpan.Month(m.Month) })))]);

    /// <summary>Month by month in numbers.</summary>
    public FigureTable ByMonth => new(Texts.Get("reporting.by-month"), Headings("reporting.month", "reporting.returned"),
        [.. figures.Months.Reverse().Select(m => new FigureRow(formats.Month(m.Month),
        [
            Link(m.Filed, scope.Filter with { Filed = DaySpan.Month(m.Month) }),
            Link(m.OnTime, scope.Filter with { Finished = DaySpan.Month(m.Month), OnTime = true }),
            Link(m.Late, scope.Filter with { Finished = DaySpan.Month(m.Month), OnTime = false }),
            Link(m.Returned, scope.Filter with { Returned = DaySpan.Month(m.Month) }),
        ]))]);

    /// <summary>Service by service in numbers.</summary>
    public FigureTable ByService => Places("reporting.by-service", "reporting.service", g => g.Service, names.Service, (filter, code) => filter with { Service = code });

    /// <summary>District by district in numbers.</summary>
    public FigureTable ByDistrict => Places("reporting.by-district", "reporting.district", g => g.District, names.District, (filter, code) => filter with { Area = code });

    /// <summary>Open cases of each service or district as bars; the table beside has the rest.</summary>
    public static BarChart Bars(string title, FigureTable table) => new(title, [.. table.Rows.Select(r => new ChartValue(r.Name, r.Cells[0].Count, r.Cells[0].Href))]);

    private FigureTable Places(string caption, string heading, Func<CaseGroup, string> key, Func<string, string> name, Func<WorkFilter, string, WorkFilter> narrow)
    {
        var codes = figures.Filed.Concat(figures.Finished).Concat(figures.ByAge).Select(key).Distinct(StringComparer.Ordinal);
        var rows = codes.Select(code => new FigureRow(name(code),
        [
            Link(Sum(figures.Filed, code), narrow(scope.Filter with { Filed = scope.Period }, code)),
            Link(Sum(figures.Finished.Where(g => g.Kind == (int)Timeliness.OnTime), code), narrow(scope.Filter with { Finished = scope.Period, OnTime = true }, code)),
            Link(Sum(figures.Finished.Where(g => g.Kind == (int)Timeliness.Late), code), narrow(scope.Filter with { Finished = scope.Period, OnTime = false }, code)),
            Link(Sum(figures.ByAge, code), narrow(scope.Filter with { Open = true }, code)),
            Link(Sum(figures.Overdue, code), narrow(scope.Filter with { Overdue = true }, code)),
        ]));
        return new FigureTable(Texts.Get(caption, Period), Headings(heading, "reporting.open-now", "reporting.overdue-now"), [.. rows.OrderByDescending(r => r.Cells[0].Count).ThenBy(r => r.Name, StringComparer.Ordinal)]);

        int Sum(IEnumerable<CaseGroup> groups, string code) => groups.Where(g => key(g) == code).Sum(g => g.Count);
    }

    private static IReadOnlyList<string> Headings(string first, params string[] last) =>
        [Texts.Get(first), Texts.Get("reporting.filed"), Texts.Get("reporting.on-time"), Texts.Get("reporting.late"), .. last.Select(l => Texts.Get(l))];

    private FigureLink Status(CaseStatus status) => Link(figures.Open.GetValueOrDefault(status), scope.Filter with { Status = status });

    // Twelve labels side by side have no room for the year.
    private string ShortMonth(DateOnly month) => formats.Month(month)[..3];

    private static FigureLink Link(int count, WorkFilter filter) => new(count, Href(filter));

    private static string Href(WorkFilter filter) => FigureLinks.Href(filter);
}
