namespace Adminduk.Core.Regions;

/// <summary>What to look for in the list of regions.</summary>
/// <param name="Text">As typed: words begun, in any order, of the region and of those above it; or the beginning of a code.</param>
/// <param name="Area">Only this region and what lies in it.</param>
/// <param name="Level">Only regions of this level.</param>
/// <param name="Max">At most so many, best first.</param>
public sealed record RegionQuery(string Text, RegionCode? Area = null, RegionLevel? Level = null, int Max = 10);
