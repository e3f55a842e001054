using System.Globalization;

namespace Adminduk.Core.Regions;

/// <summary>A region code of the Ministry of Home Affairs: <c>PP</c>, <c>PP.KK</c>, <c>PP.KK.CC</c> or <c>PP.KK.CC.DDDD</c>.</summary>
/// <param name="Number">The code as ten digits, padded with zeros on the right: 2101000000 is Kabupaten Bintan. Orders as the dotted code does.</param>
public readonly record struct RegionCode(long Number)
{
    private static readonly long[] Units = [10_000_000_000, 100_000_000, 1_000_000, 10_000, 1];

    /// <summary>How many parts the code has.</summary>
    public RegionLevel Level => Number switch
    {
        _ when Number % 10_000 != 0 => RegionLevel.Village,
        _ when Number % 1_000_000 != 0 => RegionLevel.District,
        _ when Number % 100_000_000 != 0 => RegionLevel.Regency,
        _ => RegionLevel.Province,
    };

    /// <summary>The 4-digit regency number, such as 2101: first part of the keys of the big tables. 2100 for a province.</summary>
    public int Regency => (int)(Number / 1_000_000);

    /// <summary>The 6-digit district number, first part of a NIK; zeros where the code is shorter.</summary>
    public int District => (int)(Number / 10_000);

    /// <summary>The region one level up, or null for a province.</summary>
    public RegionCode? Parent => Level == RegionLevel.Province ? null : At(Level - 1);

    /// <summary>What sort of village the fifth part names; <see cref="VillageKind.None"/> above that level.</summary>
    public VillageKind VillageKind => (VillageKind)(Number % 10_000 / 1_000);

    /// <summary>Kota by its number (71 to 99); kabupaten otherwise.</summary>
    public bool IsCity => Level >= RegionLevel.Regency && Regency % 100 > 70;

    /// <summary>How many numbers the codes in this region span.</summary>
    internal long Span => Units[(int)Level];

    /// <summary>The digits without dots: <c>2101052003</c>.</summary>
    public string Digits => Number.ToString(CultureInfo.InvariantCulture)[..(Level == RegionLevel.Village ? 10 : (int)Level * 2)];

    /// <summary>The code of the regency with this 4-digit number.</summary>
    public static RegionCode OfRegency(int regency) => new(regency * 1_000_000L);

    /// <summary>The code of the district with this 6-digit number.</summary>
    public static RegionCode OfDistrict(int district) => new(district * 10_000L);

    /// <summary>The part of this code down to a level: the region itself when it is higher.</summary>
    public RegionCode At(RegionLevel level) => new(Number / Units[(int)level] * Units[(int)level]);

    /// <summary>True when <paramref name="other"/> is this region or lies in it.</summary>
    public bool Contains(RegionCode other) => other.At(Level) == this;

    /// <summary>Reads a code with or without dots.</summary>
    /// <exception cref="FormatException">It is no region code.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no region code.");

    /// <summary>Reads a code with dots in the right places, or with none; false when it is no region code.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out RegionCode code)
    {
        code = default;
        long number = 0;
        var digits = 0;
        foreach (var c in text)
        {
            if (c == '.' ? digits is not (2 or 4 or 6) : !char.IsAsciiDigit(c) || digits == 10)
                return false;
            if (c == '.')
                continue;
            number = (number * 10) + (c - '0');
            digits++;
        }

        if (digits is not (2 or 4 or 6 or 10) || text.Length != digits && text.Length != digits + DotsFor(digits))
            return false;
        var level = digits == 10 ? RegionLevel.Village : (RegionLevel)(digits / 2);
        code = new(number * Units[(int)level]);
        return code.Number >= Units[0] / 10 && code.Level == level;
    }

    /// <summary>The dotted code.</summary>
    public override string ToString()
    {
        var d = Digits;
        return d.Length switch
        {
            2 => d,
            4 => $"{d[..2]}.{d[2..]}",
            6 => $"{d[..2]}.{d[2..4]}.{d[4..]}",
            _ => $"{d[..2]}.{d[2..4]}.{d[4..6]}.{d[6..]}",
        };
    }

    private static int DotsFor(int digits) => digits == 10 ? 3 : (digits / 2) - 1;
}
