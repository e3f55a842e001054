namespace Adminduk.Core.Reporting;

/// <summary>The work of one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Filed">Cases filed.</param>
/// <param name="OnTime">Cases finished within their promise.</param>
/// <param name="Late">Cases finished after it.</param>
/// <param name="Returned">Cases sent back to the applicant.</param>
public sealed record MonthFigures(DateOnly Month, int Filed, int OnTime, int Late, int Returned);
