using Adminduk.Core.Cases;

namespace Adminduk.Core.Reporting;

/// <summary>Minutes of a case step by step against the norms, and its working days against the service's limit.</summary>
/// <param name="File">The case.</param>
/// <param name="Steps">The steps in the order of the SOP.</param>
public sealed record CaseTimeSheet(CaseFile File, IReadOnlyList<StepTime> Steps)
{
    /// <summary>Working minutes of all steps.</summary>
    public int Minutes => Steps.Sum(s => s.Minutes);

    /// <summary>Sum of the norms.</summary>
    public int Norm => File.Service.NormMinutes;

    /// <summary>Working days used; null before the promise counts.</summary>
    public int? Days => File.Times.DaysUsed;

    /// <summary>Limit in working days; null where the service has none.</summary>
    public int? Limit => File.Service.Clock.WorkingDays;

    /// <summary>True when the days stayed within the limit; null when one of them is missing.</summary>
    public bool? Kept => Days is { } days && Limit is { } limit ? days <= limit : null;
}
