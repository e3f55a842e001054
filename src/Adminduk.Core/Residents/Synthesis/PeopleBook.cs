using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Which peoples live in which province.</summary>
internal sealed class PeopleBook
{
    private readonly Dictionary<string, Wheel<People>> byProvince;

    public PeopleBook(ReferenceFiles files)
    {
        var peoples = files.Rows("names/peoples.csv").Select(Read).ToDictionary(p => p.Name);
        byProvince = files.Rows("names/provinces.csv")
            .GroupBy(r => r[0], r => (peoples[r[1]], int.Parse(r[2])))
            .ToDictionary(g => g.Key, g => new Wheel<People>(g));
    }

    public Wheel<People> Of(string province) => byProvince[province];

    private static People Read(string[] row) => new(
        row[0],
        row[1],
        new(Enumerable.Range(1, 6).Select(religion => (religion, int.Parse(row[1 + religion])))),
        int.Parse(row[8]),
        int.Parse(row[9]),
        int.Parse(row[10]));
}
