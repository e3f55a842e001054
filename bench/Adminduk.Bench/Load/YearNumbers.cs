using System.Globalization;

namespace Adminduk.Bench.Load;

/// <summary>Counts official numbers while cases are written in bulk.</summary>
internal sealed class YearNumbers
{
    private readonly Dictionary<(string Book, int Year), int> last = [];

    /// <summary>The last number of each book and year.</summary>
    public IEnumerable<(string Book, string Year, int Last)> Last => last.Select(l => (l.Key.Book, l.Key.Year.ToString(CultureInfo.InvariantCulture), l.Value));

    /// <summary>The next number.</summary>
    public int Next(string book, int year) => last[(book, year)] = last.GetValueOrDefault((book, year)) + 1;
}
