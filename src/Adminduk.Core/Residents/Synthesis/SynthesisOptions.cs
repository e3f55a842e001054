using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Which people to make up.</summary>
/// <param name="Regency">The regency they live in.</param>
/// <param name="Count">How many residents, exactly.</param>
/// <param name="Seed">The same seed makes the same people.</param>
/// <param name="AsOf">The day on which their ages are right.</param>
public sealed record SynthesisOptions(RegionCode Regency, int Count, int Seed, DateOnly AsOf);
