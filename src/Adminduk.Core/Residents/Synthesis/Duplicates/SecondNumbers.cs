using System.Globalization;

namespace Adminduk.Core.Residents.Synthesis.Duplicates;

/// <summary>Numbers for planted entries, counted down from the end of each series so that they never meet those of the population.</summary>
internal sealed class SecondNumbers
{
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    public string Nik(string district, DateOnly birth, Sex sex) => Next(string.Create(
        CultureInfo.InvariantCulture, $"{district}{birth.Day + (sex == Sex.Female ? 40 : 0):00}{birth:MMyy}"));

    public string Card(string start) => Next(start);

    private string Next(string start)
    {
        var serial = last[start] = last.GetValueOrDefault(start, 10_000) - 1;
        return start + serial.ToString("0000", CultureInfo.InvariantCulture);
    }
}
