using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Import;

/// <summary>Finds the village of a row by its code, by its numbers, or by the names of kecamatan and desa.</summary>
internal sealed class VillageBook
{
    private const int MostRemembered = 5000;

    private readonly RegionDirectory regions;
    private readonly int regency;
    private readonly Dictionary<(string District, string Village), Outcome<string>> remembered = [];
    private readonly ILookup<string, Region> districts;
    private readonly ILookup<string, Region> villages;

    public VillageBook(RegionDirectory regions, int regency)
    {
        this.regions = regions;
        this.regency = regency;
        var area = RegionCode.OfRegency(regency);
        districts = regions.Within(area, RegionLevel.District).ToLookup(r => HeadingKey.Of(r.Name));
        villages = regions.Within(area, RegionLevel.Village).ToLookup(r => HeadingKey.Of(r.Name));
    }

    /// <summary>The dotted code of the village with this code.</summary>
    public Outcome<string> ByCode(string code) => Remember(("", code), () =>
        !RegionCode.TryParse(code, out var village) || village.Level != RegionLevel.Village ? Error.Invalid("village", "residents.import-village-code", code)
        : village.Regency != regency ? Error.Invalid("village", "residents.village-elsewhere", code)
        : regions.Find(village) is null ? Error.Invalid("village", "residents.import-village-unknown", code)
        : village.ToString());

    /// <summary>The dotted code of the village with this name or number in a kecamatan; the kecamatan may be left out where the name is told once.</summary>
    public Outcome<string> ByName(string district, string village) => Remember((district, village), () =>
    {
        if (village.Length == 10 && village.All(char.IsAsciiDigit)) return ByCode(village);
        if (district.Length > 0 && District(district) is null) return Error.Invalid("village", "residents.import-district-unknown", district);
        var within = District(district);
        if (within is { } area && village.Length <= 4 && village.All(char.IsAsciiDigit) && village.Length > 0) return ByCode($"{area.Digits}{village.PadLeft(4, '0')}");
        var found = Named(villages, village, "DESA", "KELURAHAN", "KEL", "DESA/KELURAHAN").Where(v => within is null || within.Value.Contains(v.Code)).ToList();
        return found.Count == 1 ? found[0].Code.ToString()
            : found.Count == 0 ? Error.Invalid("village", "residents.import-village-unknown", village)
            : Error.Invalid("village", "residents.import-village-twice", village);
    });

    private RegionCode? District(string text)
    {
        if (text.Length == 0) return null;
        if (text.All(char.IsAsciiDigit))
        {
            var digits = text.Length <= 2 ? $"{regency:0000}{text.PadLeft(2, '0')}" : text;
            return RegionCode.TryParse(digits, out var code) && regions.Find(code) is not null ? code : null;
        }

        return Named(districts, text, "KECAMATAN", "KEC").Select(r => (RegionCode?)r.Code).FirstOrDefault();
    }

    private static IEnumerable<Region> Named(ILookup<string, Region> book, string text, params string[] titles)
    {
        var key = HeadingKey.Of(text);
        if (book.Contains(key)) return book[key];
        var title = Array.Find(titles, t => key.StartsWith(HeadingKey.Of(t), StringComparison.Ordinal));
        return title is null ? [] : book[key[HeadingKey.Of(title).Length..]];
    }

    private Outcome<string> Remember((string District, string Village) key, Func<Outcome<string>> find)
    {
        if (remembered.TryGetValue(key, out var known)) return known;
        var found = find();
        if (remembered.Count < MostRemembered) remembered[key] = found;
        return found;
    }
}
