using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Reporting;

/// <summary>The finished cases of one version of a service, summed.</summary>
/// <param name="Service">The version they ran on.</param>
/// <param name="Cases">How many cases.</param>
/// <param name="Steps">The steps in the order of the SOP.</param>
/// <param name="Days">Working days used to how many cases; without those whose promise never counted.</param>
public sealed record ServiceTimeSheet(ServiceDefinition Service, int Cases, IReadOnlyList<StepTime> Steps, IReadOnlyDictionary<int, int> Days)
{
    /// <summary>Working minutes of a case on average.</summary>
    public double AverageMinutes => (double)Steps.Sum(s => s.Minutes) / Cases;

    /// <summary>Working days of a case on average; null when no promise counted.</summary>
    public double? AverageDays => Counted == 0 ? null : (double)Days.Sum(d => d.Key * d.Value) / Counted;

    /// <summary>Cases within the service's limit, 0 to 1; null without a limit or a case.</summary>
    public double? ShareKept => Counted == 0 || Service.Clock.WorkingDays is not { } limit ? null : (double)Days.Where(d => d.Key <= limit).Sum(d => d.Value) / Counted;

    private int Counted => Days.Values.Sum();
}
