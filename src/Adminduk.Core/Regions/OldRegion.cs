namespace Adminduk.Core.Regions;

/// <summary>A code that was in force once and is gone; an old NIK may still begin with it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name in the last edition that had it.</param>
/// <param name="FirstEdition">Year of the first edition known to hold it; nothing before 2015 is known.</param>
/// <param name="LastEdition">Year of the last edition that held it.</param>
public sealed record OldRegion(RegionCode Code, string Name, int FirstEdition, int LastEdition);
