using Adminduk.Core.Common;

namespace Adminduk.Core.Regions;

/// <summary>All provinces, regencies, districts and villages of Indonesia, with postal codes and codes no longer in force. Loaded once, on first use.</summary>
public sealed class RegionDirectory
{
    private readonly Lazy<RegionTable> table;
    private readonly Lazy<RegionSearch> search;
    private readonly Lazy<Dictionary<RegionCode, OldRegion>> old;

    /// <summary>Reads from <paramref name="files"/> when first asked.</summary>
    public RegionDirectory(ReferenceFiles files)
    {
        table = new(() => RegionTable.Load(files));
        search = new(() => new(table.Value));
        old = new(() => files.Rows("wilayah_old_codes.csv").Select(ReadOld).ToDictionary(o => o.Code));
    }

    /// <summary>The list that ships with the product.</summary>
    public static RegionDirectory Shipped { get; } = new(ReferenceFiles.Shipped);

    /// <summary>How many regions there are.</summary>
    public int Count => table.Value.Count;

    /// <summary>The region with this code, or null when it is not in force.</summary>
    public Region? Find(RegionCode code) => table.Value.RowOf(code) is >= 0 and var row ? table.Value.Region(row) : null;

    /// <summary>The region with this code, dotted or not; null when it is no code or not in force.</summary>
    public Region? Find(string code) => RegionCode.TryParse(code, out var parsed) ? Find(parsed) : null;

    /// <summary>A code that was in force in an earlier edition and is gone, or null.</summary>
    public OldRegion? FindOld(RegionCode code) => old.Value.GetValueOrDefault(code);

    /// <summary>The region and those it lies in, smallest first; empty when the code is not in force.</summary>
    public IReadOnlyList<Region> Chain(RegionCode code)
    {
        List<Region> chain = [];
        for (RegionCode? at = code; at is { } c && Find(c) is { } region; at = c.Parent)
            chain.Add(region);
        return chain;
    }

    /// <summary><c>Desa Toapaya Selatan, Kecamatan Toapaya, Kabupaten Bintan, Kepulauan Riau</c>; the code itself when it is not in force.</summary>
    public string FullName(RegionCode code) =>
        Chain(code) is { Count: > 0 } chain ? string.Join(", ", chain.Select(r => r.Title)) : code.ToString();

    /// <summary>The regions one level below, in order of code.</summary>
    public IReadOnlyList<Region> Children(RegionCode code) =>
        code.Level == RegionLevel.Village ? [] : Within(code, code.Level + 1);

    /// <summary>All provinces, in order of code.</summary>
    public IReadOnlyList<Region> Provinces => Rows(..Count, RegionLevel.Province);

    /// <summary>All regions of a level in an area, in order of code.</summary>
    public IReadOnlyList<Region> Within(RegionCode area, RegionLevel level) => Rows(table.Value.Within(area), level);

    /// <summary>The five digits of a village's postal code, or null when none is known.</summary>
    public string? PostalCode(RegionCode village) =>
        table.Value.RowOf(village) is >= 0 and var row && table.Value.PostalCode(row) is > 0 and var code ? $"{code:00000}" : null;

    /// <summary>What best fits the words or the code typed so far.</summary>
    public IReadOnlyList<Region> Search(RegionQuery query) =>
        query.Text.AsSpan().Trim() is [>= '0' and <= '9', ..] typed ? ByCode(typed, query) : search.Value.Find(query);

    private List<Region> ByCode(ReadOnlySpan<char> typed, RegionQuery query)
    {
        var digits = typed.ToString().Replace(".", "", StringComparison.Ordinal);
        if (digits.Length > 10 || !long.TryParse(digits.PadRight(10, '0'), out var first))
            return [];
        var last = long.Parse(digits.PadRight(10, '9'));
        List<Region> found = [];
        for (var row = table.Value.FirstAtLeast(first); row < Count && table.Value.Code(row).Number <= last && found.Count < query.Max; row++)
        {
            var region = table.Value.Region(row);
            if (region.Code.Digits.StartsWith(digits, StringComparison.Ordinal) && Fits(region.Code, query))
                found.Add(region);
        }

        return found;
    }

    private static bool Fits(RegionCode code, RegionQuery query) =>
        (query.Level ?? code.Level) == code.Level && (query.Area?.Contains(code) ?? true);

    private List<Region> Rows(Range rows, RegionLevel level)
    {
        List<Region> found = [];
        for (var row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (table.Value.Code(row).Level == level)
                found.Add(table.Value.Region(row));
        }

        return found;
    }

    private static OldRegion ReadOld(string[] row) => new(RegionCode.Parse(row[0]), row[1], int.Parse(row[3]), int.Parse(row[4]));
}
