namespace Adminduk.Core.Residents.Matching;

/// <summary>One way to bring together entries that may be one person: those with a key in common are compared.</summary>
/// <param name="Name">For the log.</param>
/// <param name="Most">Larger groups are passed over: their key is too common to tell anything, and other passes split them.</param>
/// <param name="Keys">Adds the keys of an entry.</param>
internal sealed record BlockingPass(string Name, int Most, BlockingPass.Emit Keys)
{
    public delegate void Emit(in MatchRecord person, MatchPool pool, List<ulong> keys);

    /// <summary>All passes. A pair need only meet in one of them.</summary>
    public static readonly BlockingPass[] All =
    [
        new("birth date", 400, (in MatchRecord p, MatchPool _, List<ulong> keys) => keys.Add((ulong)p.Day)),
        new("birth date either way, word", 200, (in MatchRecord p, MatchPool pool, List<ulong> keys) => Each(p.Name, pool, Either(p.Day), keys)),
        new("name, year", 200, (in MatchRecord p, MatchPool _, List<ulong> keys) => Add(p.Name, Year(p.Day), keys)),
        new("name, day and month", 200, (in MatchRecord p, MatchPool _, List<ulong> keys) => Add(p.Name, DayAndMonth(p.Day), keys)),
        new("mother, year", 150, (in MatchRecord p, MatchPool _, List<ulong> keys) => Add(p.Mother, Year(p.Day), keys)),
        new("father, year", 150, (in MatchRecord p, MatchPool _, List<ulong> keys) => Add(p.Father, Year(p.Day), keys)),
        new("parents", 100, (in MatchRecord p, MatchPool _, List<ulong> keys) => Both(p.Mother, p.Father, keys)),
        new("name and mother", 100, (in MatchRecord p, MatchPool _, List<ulong> keys) => Both(p.Name, p.Mother, keys)),
        new("name and father", 100, (in MatchRecord p, MatchPool _, List<ulong> keys) => Both(p.Name, p.Father, keys)),
        new("word and mother's word, year", 60, Words),
        new("card", 40, (in MatchRecord p, MatchPool _, List<ulong> keys) => When(p.Card != 0, (ulong)p.Card, keys)),
        new("neighbours, year", 60, (in MatchRecord p, MatchPool _, List<ulong> keys) => When(p.Houses != 0, MatchHash.With(MatchHash.With((ulong)p.Village, (ulong)p.Houses), Year(p.Day)), keys)),
    ];

    public static ulong Year(int day) => (ulong)DateOnly.FromDayNumber(day).Year;

    public static ulong DayAndMonth(int day) => DateOnly.FromDayNumber(day) is var date ? (ulong)((date.Month * 40) + date.Day + 10_000) : 0;

    /// <summary>The same for a date and the one with day and month swapped.</summary>
    private static ulong Either(int day) => DateOnly.FromDayNumber(day) is var d ? (ulong)((d.Year * 1000) + (Math.Min(d.Day, d.Month) * 32) + Math.Max(d.Day, d.Month)) : 0;

    private static void Add(NamePart name, ulong with, List<ulong> keys) => When(name.Count > 0, MatchHash.With(name.Key, with), keys);

    private static void Both(NamePart one, NamePart other, List<ulong> keys) => When(one.Count > 0 && other.Count > 0, MatchHash.With(one.Key, other.Key), keys);

    private static void When(bool known, ulong key, List<ulong> keys)
    {
        if (known) keys.Add(key);
    }

    private static void Each(NamePart name, MatchPool pool, ulong with, List<ulong> keys)
    {
        foreach (var word in pool.WordsOf(name)) keys.Add(MatchHash.With(pool.Words[word].Hash, with));
    }

    private static void Words(in MatchRecord person, MatchPool pool, List<ulong> keys)
    {
        foreach (var word in pool.WordsOf(person.Name)) Each(person.Mother, pool, MatchHash.With(pool.Words[word].Hash, Year(person.Day)), keys);
    }
}
