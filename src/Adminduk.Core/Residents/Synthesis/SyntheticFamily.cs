using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>A made-up household.</summary>
/// <param name="Number">No. KK.</param>
/// <param name="RecordedOn">The day in the number.</param>
/// <param name="Address">Street and house, or hamlet.</param>
/// <param name="Rt">Three digits.</param>
/// <param name="Rw">Three digits.</param>
/// <param name="Village">A real village.</param>
/// <param name="PostalCode">Its postal code.</param>
/// <param name="Members">Head first.</param>
public sealed record SyntheticFamily(
    string Number, DateOnly RecordedOn, string Address, string Rt, string Rw, RegionCode Village, string? PostalCode, IReadOnlyList<SyntheticResident> Members);
