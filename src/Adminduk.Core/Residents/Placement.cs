namespace Adminduk.Core.Residents;

/// <summary>A person and the place planned for them, before anything is changed.</summary>
/// <param name="Resident">The person.</param>
/// <param name="Relationship">Planned SHDK.</param>
public sealed record Placement(Resident Resident, Relationship Relationship);
