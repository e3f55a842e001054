namespace Adminduk.Core.Reporting;

/// <summary>One time of a recording day.</summary>
/// <param name="At">Begin, UTC.</param>
/// <param name="Seats">Who is expected.</param>
/// <param name="Free">Seats left; 0 once the time has passed.</param>
public sealed record RecordingTime(DateTime At, IReadOnlyList<RecordingSeat> Seats, int Free);
