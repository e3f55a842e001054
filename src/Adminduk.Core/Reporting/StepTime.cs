using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Reporting;

/// <summary>The time that one step of the SOP took, against its norm.</summary>
/// <param name="Step">The step.</param>
/// <param name="Times">How often it was done; a returned case does a step again.</param>
/// <param name="Minutes">Working minutes of all times together.</param>
/// <param name="OverNorm">How often it took longer than its norm.</param>
public sealed record StepTime(Step Step, int Times, int Minutes, int OverNorm)
{
    /// <summary>Minutes of one time; null when it was never done.</summary>
    public double? Average => Times == 0 ? null : (double)Minutes / Times;
}
