using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>How common each word of names is: a rare name in common weighs more, and a word that hardly exists is more likely a typing error.</summary>
internal sealed class WordFrequencies
{
    private readonly float[] logs;
    private readonly bool[] names;

    private WordFrequencies(WordTable table, IReadOnlyDictionary<string, int> counts, int people)
    {
        var bySound = new double[Math.Max(1, table.Sounds)];
        foreach (var word in table.All) bySound[word.Sound] += counts.GetValueOrDefault(word.Text);
        logs = new float[table.All.Length];
        names = new bool[table.All.Length];
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = (float)Math.Log2(Math.Max(bySound[table[i].Sound], LeastCount(people)) / Math.Max(1, people));
            names[i] = counts.GetValueOrDefault(table[i].Text) > LeastCount(people);
        }
    }

    /// <summary>Words borne by no more than this many may be typing errors, and are not kept with the model.</summary>
    public static int LeastCount(int people) => Math.Max(2, people / 100_000);

    public static WordFrequencies Of(WordTable table, IReadOnlyDictionary<string, int> counts, int people) => new(table, counts, people);

    /// <summary>Counts the words of own names.</summary>
    public static Dictionary<string, int> Count(MatchPool pool, ReadOnlySpan<MatchRecord> people)
    {
        var counts = new int[pool.Words.All.Length];
        foreach (ref readonly var person in people)
        {
            foreach (var word in pool.WordsOf(person.Name)) counts[word]++;
            foreach (var word in pool.WordsOf(person.Mother)) counts[word]++;
            foreach (var word in pool.WordsOf(person.Father)) counts[word]++;
        }

        Dictionary<string, int> common = new(StringComparer.Ordinal);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] / 2 > LeastCount(people.Length)) CollectionsMarshal.GetValueRefOrAddDefault(common, pool.Words[i].Text, out _) = counts[i] / 2;
        }

        return common;
    }

    /// <summary>log2 of the share of people whose name has this word or one that sounds like it.</summary>
    public float Log(int word) => logs[word];

    /// <summary>True when enough people bear the word that it is a name of its own.</summary>
    public bool IsName(int word) => names[word];
}
