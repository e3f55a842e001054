using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Turns entries into <see cref="MatchRecord"/>s; the words of their names lie in one pool.</summary>
internal sealed class MatchPool
{
    private const int MostWords = 8;
    private readonly List<int> pool = [];
    private readonly Dictionary<string, int> villages = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<Guid, int> cards = [];

    public WordTable Words { get; } = new();

    public ReadOnlySpan<int> WordsOf(NamePart name) => CollectionsMarshal.AsSpan(pool).Slice(name.Start, name.Count);

    public MatchRecord Add(in MatchPerson person) => new()
    {
        Id = person.Id,
        Day = person.BirthDate.DayNumber,
        Place = Place(person.BirthPlace),
        Card = person.FamilyId is { } family ? Number(cards, family) + 1 : 0,
        Village = Number(villages, person.Village ?? ""),
        Houses = person.Rt is { Length: 3 } rt && person.Rw is { Length: 3 } rw && rt != "000" ? HashCode(rt, rw) : 0,
        Act = string.IsNullOrWhiteSpace(person.BirthActNumber) ? 0 : (int)MatchHash.Of(person.BirthActNumber.Trim()) | 1,
        Sex = (byte)person.Sex,
        Religion = (byte)person.Religion,
        Blood = person.BloodType == 13 ? (byte)0 : (byte)person.BloodType,
        Name = Name(person.Name),
        Mother = Name(person.MotherName),
        Father = Name(person.FatherName),
    };

    /// <summary>The text of a village's number.</summary>
    public string[] Villages() => [.. villages.Keys];

    private static int HashCode(string rt, string rw) => (int.TryParse(rt, out var t) ? t : 0) + (1000 * (int.TryParse(rw, out var w) ? w : 0)) + 1;

    private static int Number<T>(Dictionary<T, int> table, T key)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(table, key, out var known);
        if (!known) number = table.Count - 1;
        return number;
    }

    private int Place(string place) => places.TryGetValue(place, out var known) ? known : places[place] = Words.Intern(NameKey.Of(place).Replace(" ", "", StringComparison.Ordinal)) + 1;

    private NamePart Name(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return default;
        var start = pool.Count;
        Span<char> joined = stackalloc char[128];
        var (length, bits) = (0, 0UL);
        foreach (var word in NameKey.Words(name).Take(MostWords))
        {
            var id = Words.Intern(word);
            pool.Add(id);
            bits |= 1UL << (int)(Words[id].Hash & 63);
            if (length + word.Length <= joined.Length) word.CopyTo(joined[length..]);
            length = Math.Min(joined.Length, length + word.Length);
        }

        var words = CollectionsMarshal.AsSpan(pool)[start..];
        if (words.Length == 0) return default;
        return new(start, (byte)words.Length, bits, MatchHash.Of(NameSpelling.Fold(joined[..length].ToString())), KeyOf(words));
    }

    private ulong KeyOf(ReadOnlySpan<int> words)
    {
        var (key, whole) = (0UL, 0UL);
        foreach (var id in words)
        {
            whole += Words[id].Hash;
            if (Words[id].Fold is not ("MUHAMAD" or "M")) key += Words[id].Hash;
        }

        return key == 0 ? whole : key;
    }
}

/// <summary>What is compared of a person, in the register or about to enter it.</summary>
/// <param name="Id">Key of the entry; empty for somebody new.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Sex">Sex.</param>
/// <param name="BirthDate">Date of birth.</param>
public readonly record struct MatchPerson(Guid Id, string Name, Sex Sex, DateOnly BirthDate)
{
    /// <summary>Place of birth.</summary>
    public string BirthPlace { get; init; } = "";

    /// <summary>Name of the mother; empty when not known.</summary>
    public string MotherName { get; init; } = "";

    /// <summary>Name of the father; empty when not known.</summary>
    public string FatherName { get; init; } = "";

    /// <summary>Religion, code list <c>religion</c>.</summary>
    public int Religion { get; init; }

    /// <summary>Blood type, code list <c>blood-type</c>; 13 = not known.</summary>
    public int BloodType { get; init; } = 13;

    /// <summary>Number of the birth act.</summary>
    public string? BirthActNumber { get; init; }

    /// <summary>The family card.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Dotted code of the village.</summary>
    public string? Village { get; init; }

    /// <summary>RT, three digits.</summary>
    public string? Rt { get; init; }

    /// <summary>RW, three digits.</summary>
    public string? Rw { get; init; }
}
