using Adminduk.Core.Cases;

namespace Adminduk.Core.Reporting;

/// <summary>The figures of the head's page. Each is the length of a list; the lists are the work list under the same filter.</summary>
public sealed record OfficeFigures
{
    /// <summary>Today's work.</summary>
    public required DayFigures Today { get; init; }

    /// <summary>Open cases by status.</summary>
    public required IReadOnlyDictionary<CaseStatus, int> Open { get; init; }

    /// <summary>Open cases past their promise, by service and district.</summary>
    public required IReadOnlyList<CaseGroup> Overdue { get; init; }

    /// <summary>Open cases by service, district and age group.</summary>
    public required IReadOnlyList<CaseGroup> ByAge { get; init; }

    /// <summary>The age groups that <see cref="ByAge"/> refers to.</summary>
    public required IReadOnlyList<AgeGroup> Ages { get; init; }

    /// <summary>Cases filed in the period, by service and district.</summary>
    public required IReadOnlyList<CaseGroup> Filed { get; init; }

    /// <summary>Cases finished in the period, by service, district and timeliness.</summary>
    public required IReadOnlyList<CaseGroup> Finished { get; init; }

    /// <summary>Cases sent back in the period, by service and what was wrong; most first.</summary>
    public required IReadOnlyList<ReturnGroup> Returns { get; init; }

    /// <summary>The last twelve months, oldest first.</summary>
    public required IReadOnlyList<MonthFigures> Months { get; init; }

    /// <summary>All open cases.</summary>
    public int OpenCount => Open.Values.Sum();

    /// <summary>Finished cases of a timeliness.</summary>
    public int FinishedAs(Timeliness timeliness) => Finished.Where(g => g.Kind == (int)timeliness).Sum(g => g.Count);

    /// <summary>Finished on time among those with a promise, 0 to 1; null when there are none.</summary>
    public double? ShareOnTime => FinishedAs(Timeliness.OnTime) + FinishedAs(Timeliness.Late) is > 0 and var all ? (double)FinishedAs(Timeliness.OnTime) / all : null;
}
