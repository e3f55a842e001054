using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Where people were born and first registered: here, nearby, or where their people come from.</summary>
internal sealed class Origins(SeededRandom random, RegionDirectory regions, RegionCode regency)
{
    private readonly Dictionary<string, Place[]> provinces = [];
    private readonly Place[] here = PlacesIn(regions, regency);

    public Place Of(Person person, RegionCode village, int age)
    {
        if (random.Chance(age < 17 ? 93 : 58))
            return new(village.District, here[0].Town);
        return random.Chance(45) ? random.Of(here) : random.Of(Home(person.People.Home));
    }

    private Place[] Home(string province) => provinces.TryGetValue(province, out var known)
        ? known
        : provinces[province] = PlacesIn(regions, RegionCode.Parse(province));

    private static Place[] PlacesIn(RegionDirectory regions, RegionCode area) =>
        [.. regions.Within(area, RegionLevel.District).Select(d => new Place(d.Code.District, TownOf(regions, d.Code)))];

    private static string TownOf(RegionDirectory regions, RegionCode district)
    {
        var name = regions.Find(district.At(RegionLevel.Regency))!.Name;
        return name[(name.IndexOf(' ') + 1)..].Replace("Administrasi ", "", StringComparison.Ordinal).ToUpperInvariant();
    }

    /// <summary>A district number and the town that a birth certificate would name.</summary>
    internal sealed record Place(int District, string Town);
}
