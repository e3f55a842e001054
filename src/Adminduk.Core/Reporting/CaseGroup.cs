namespace Adminduk.Core.Reporting;

/// <summary>Cases of one service and district, counted.</summary>
/// <param name="Service">Service code.</param>
/// <param name="District">Dotted code of the district.</param>
/// <param name="Count">How many.</param>
public sealed record CaseGroup(string Service, string District, int Count)
{
    /// <summary>Groups of open cases: index of the age group, see <see cref="AgeGroup"/>. Groups of finished ones: see <see cref="Timeliness"/>.</summary>
    public int Kind { get; init; }
}
