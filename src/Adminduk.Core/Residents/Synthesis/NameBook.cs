using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Puts names together from words, by people, faith, sex and year of birth.</summary>
internal sealed class NameBook
{
    private const string General = "general";
    private static readonly Wheel<int>[] WordCounts =
    [
        new([(1, 20), (2, 62), (3, 18)]),
        new([(1, 5), (2, 60), (3, 32), (4, 3)]),
        new([(1, 1), (2, 46), (3, 45), (4, 8)]),
    ];

    private readonly Dictionary<(string Pool, Sex Sex, bool First), Wheel<string>[]> given;
    private readonly Dictionary<string, Wheel<string>> families;

    public NameBook(ReferenceFiles files)
    {
        given = files.Rows("names/given.csv")
            .GroupBy(r => (r[0], r[1] == "M" ? Sex.Male : Sex.Female, r[2] == "first"))
            .ToDictionary(g => g.Key, g => Enumerable.Range(0, 3).Select(era => new Wheel<string>(g.Select(r => (r[4], Weight(r, era))))).ToArray());
        families = files.Rows("names/family.csv").GroupBy(r => r[0], r => (r[1], int.Parse(r[2]))).ToDictionary(g => g.Key, g => new Wheel<string>(g));
    }

    /// <summary>A family name, or null where none is borne.</summary>
    public string? Family(SeededRandom random, People people) =>
        random.Chance(people.FamilyNames) && families.TryGetValue(people.Name == "nias" ? "batak" : people.Name, out var names) ? names.Spin(random) : null;

    /// <summary>A full name in capitals.</summary>
    public string Full(SeededRandom random, People people, int religion, Sex sex, int birthYear, string? family)
    {
        var era = Era(birthYear);
        var count = WordCounts[era].Spin(random);
        if (family is not null)
            count = Math.Max(1, count - 1);
        else if (birthYear >= 2022)
            count = Math.Max(2, count);
        var name = Word(random, people, religion, sex, era, first: true);
        if (people.Name == "balinese" && religion == 4 && birthYear < 2005)
            name = (sex == Sex.Male ? "I " : "NI ") + name;
        for (var i = 1; i < count; i++)
        {
            var word = Word(random, people, religion, sex, era, first: false);
            if (!name.Contains(word, StringComparison.Ordinal))
                name = $"{name} {word}";
        }

        return family is null ? name : $"{name} {family}";
    }

    private string Word(SeededRandom random, People people, int religion, Sex sex, int era, bool first)
    {
        var roll = random.Below(100);
        var pool = roll < people.LocalNames ? LocalPool(people)
            : roll < people.LocalNames + people.FaithNames ? FaithPool(religion)
            : General;
        return given.TryGetValue((pool, sex, first), out var words) && !words[era].IsEmpty
            ? words[era].Spin(random)
            : given[(General, sex, first)][era].Spin(random);
    }

    private static string LocalPool(People people) => people.Name switch { "acehnese" => "aceh", "madurese" => "madura", var name => name };

    private static string FaithPool(int religion) => religion switch { 1 => "islamic", 2 or 3 => "christian", 4 => "balinese", _ => "chinese" };

    private static int Era(int birthYear) => birthYear < 1970 ? 0 : birthYear < 2000 ? 1 : 2;

    private static int Weight(string[] row, int era) => int.Parse(row[5]) * row[3] switch
    {
        "old" => era == 0 ? 3 : era == 1 ? 1 : 0,
        "young" => era == 2 ? 3 : era == 1 ? 1 : 0,
        _ => 2,
    };
}
