namespace Adminduk.Core.Reporting;

/// <summary>The recording schedule of one day (rekap jadwal perekaman).</summary>
/// <param name="Date">The day.</param>
/// <param name="Closed">True when the office does not open.</param>
/// <param name="Times">Every half hour of the opening hours, and every other time that was given, in order.</param>
public sealed record RecordingDay(DateOnly Date, bool Closed, IReadOnlyList<RecordingTime> Times)
{
    /// <summary>How many people are expected.</summary>
    public int Taken => Times.Sum(t => t.Seats.Count);

    /// <summary>How many more can come.</summary>
    public int Free => Times.Sum(t => t.Free);
}
