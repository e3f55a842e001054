using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Where a signature stands in a file: it covers 0 to <paramref name="Open"/> and <paramref name="Close"/> to <paramref name="End"/>.</summary>
internal sealed partial record SignaturePlace(int Open, int Close, int End, DateTime? SignedAt)
{
    private const int FarthestDate = 512;

    /// <summary>All places whose range is sound: it begins at 0 and leaves out exactly one hexadecimal string.</summary>
    public static IReadOnlyList<SignaturePlace> FindAll(ReadOnlySpan<byte> file, int most)
    {
        var places = new List<SignaturePlace>();
        var from = 0;
        while (places.Count < most && file[from..].IndexOf("/ByteRange"u8) is >= 0 and var found)
        {
            from += found + "/ByteRange".Length;
            if (Read(file, from) is { } place)
                places.Add(place);
        }
        return [.. places.OrderBy(p => p.End)];
    }

    private static SignaturePlace? Read(ReadOnlySpan<byte> file, int at)
    {
        var match = Range().Match(Latin(file[at..Math.Min(file.Length, at + 80)]));
        if (!match.Success)
            return null;
        var open = Number(match, "open");
        var close = Number(match, "close");
        var end = close + Number(match, "length");
        return open > 0 && close - open > 2 && end > close && end <= file.Length && file[open] == '<' && file[close - 1] == '>'
            ? new SignaturePlace(open, close, end, DateNear(file, open, at))
            : null;
    }

    // Ours stands before the signature, others' may stand after it; both inside the covered bytes.
    private static DateTime? DateNear(ReadOnlySpan<byte> file, int open, int range) =>
        Date(Latin(file[Math.Max(0, open - FarthestDate)..open])) ?? Date(Latin(file[range..Math.Min(file.Length, range + FarthestDate)]));

    private static DateTime? Date(string text)
    {
        var match = Stamp().Matches(text).LastOrDefault();
        if (match is null || !DateTime.TryParseExact(match.Groups["local"].Value, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
            return null;
        if (!match.Groups["sign"].Success)
            return time;
        var shift = new TimeSpan(Number(match, "hours"), Number(match, "minutes"), 0);
        return match.Groups["sign"].Value == "-" ? time + shift : time - shift;
    }

    // Nine digits and the sum of two such numbers fit.
    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Latin(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    [GeneratedRegex(@"^\s{0,8}\[\s{0,8}0\s{1,8}(?<open>\d{1,9})\s{1,8}(?<close>\d{1,9})\s{1,8}(?<length>\d{1,9})\s*\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"/M\s?\(D:(?<local>\d{14})(Z|(?<sign>[+-])(?<hours>\d\d)'(?<minutes>\d\d)'?)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stamp();
}
