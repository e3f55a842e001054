namespace Adminduk.Web.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Name">Written at its end.</param>
/// <param name="Values">One number per label; null where nothing is known, which breaks the line.</param>
public sealed record LineSeries(string Name, IReadOnlyList<double?> Values);
