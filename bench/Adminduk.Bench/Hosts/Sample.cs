using System.Globalization;

namespace Adminduk.Bench.Hosts;

/// <summary>One request as the server itself measured it.</summary>
/// <param name="Kind">What was asked for, in the words of the bench.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Second">When it ended, seconds since 1970.</param>
internal sealed record Sample(string Kind, double Milliseconds, long Second)
{
    /// <summary>Reads what <see cref="Probe"/> wrote.</summary>
    public static List<Sample> Read(string file) =>
        [.. File.ReadLines(file).Select(l => l.Split(' ')).Where(p => p.Length == 5).Select(p => new Sample(KindOf(p[0], p[1], p[2]), Number(p[3]), (long)Number(p[4])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string KindOf(string method, string route, string status) => (method, route, status) switch
    {
        ("POST", "kerja/{id:guid}", _) => "step",
        ("GET", "kerja/{id:guid}", _) => "open case",
        ("GET", "kerja", _) => "work list",
        ("GET", "penduduk", "302") => "NIK",
        ("GET", "penduduk", _) => "name with a typo",
        _ => "other",
    };
}
