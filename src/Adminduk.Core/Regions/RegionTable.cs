using System.Runtime.CompilerServices;
using Adminduk.Core.Common;

namespace Adminduk.Core.Regions;

/// <summary>The national list in columns, in order of code: small and quick to scan.</summary>
internal sealed class RegionTable
{
    private readonly long[] codes;
    private readonly string[] names;
    private readonly int[] postalCodes;

    private RegionTable(long[] codes, string[] names, int[] postalCodes) =>
        (this.codes, this.names, this.postalCodes) = (codes, names, postalCodes);

    public int Count => codes.Length;

    public RegionCode Code(int row) => new(codes[row]);

    public string Name(int row) => names[row];

    public Region Region(int row) => new(Code(row), names[row]);

    /// <summary>The row of a code; negative when it is not in the list.</summary>
    public int RowOf(RegionCode code) => Array.BinarySearch(codes, code.Number);

    /// <summary>The first row whose code is not below a number.</summary>
    public int FirstAtLeast(long number)
    {
        var row = Array.BinarySearch(codes, number);
        return row < 0 ? ~row : row;
    }

    /// <summary>The rows of a region and of everything in it.</summary>
    public Range Within(RegionCode area) => FirstAtLeast(area.Number)..FirstAtLeast(area.Number + area.Span);

    /// <summary>Five digits as a number; 0 when the region has none.</summary>
    public int PostalCode(int row) => postalCodes[row];

    // Runs once at start: without the attribute it would run as unoptimised code to its end.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RegionTable Load(ReferenceFiles files)
    {
        List<long> numbers = new(92_000);
        List<string> words = new(92_000);
        foreach (var line in Body(files, "wilayah.csv").EnumerateLines())
        {
            if (line.IsEmpty)
                continue;
            var rest = line;
            numbers.Add(RegionCode.Parse(CsvLine.TakeField(ref rest, out _)).Number);
            words.Add(new string(CsvLine.TakeField(ref rest, out _)));
        }

        return new([.. numbers], [.. words], LoadPostalCodes(files, numbers));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] LoadPostalCodes(ReferenceFiles files, List<long> numbers)
    {
        var all = new int[numbers.Count];
        var row = 0;
        foreach (var line in Body(files, "kodepos.csv").EnumerateLines())
        {
            if (line.IsEmpty)
                continue;
            var rest = line;
            var code = RegionCode.Parse(CsvLine.TakeField(ref rest, out _)).Number;
            while (numbers[row] < code)
                row++;
            if (numbers[row] == code)
                all[row] = int.Parse(rest);
        }

        return all;
    }

    private static ReadOnlySpan<char> Body(ReferenceFiles files, string name)
    {
        var text = File.ReadAllText(files.PathOf(name)).AsSpan();
        return text[(text.IndexOf('\n') + 1)..];
    }
}
