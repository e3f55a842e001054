namespace Adminduk.Core.Reporting;

/// <summary>The work of today.</summary>
/// <param name="Filed">Cases filed.</param>
/// <param name="Finished">Cases that the office finished.</param>
/// <param name="HandedOver">Cases whose product went to its owner.</param>
public sealed record DayFigures(int Filed, int Finished, int HandedOver);
