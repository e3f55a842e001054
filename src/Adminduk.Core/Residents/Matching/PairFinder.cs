using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Runs the passes: sorts entries by key and compares those within a group, on all processors.</summary>
internal sealed class PairFinder(MatchPool pool, MatchRecord[] people, Func<PairComparer> comparer, MatchModel guess)
{
    private const double Worth = -14;
    private const int Slices = 64;

    /// <summary>The pairs worth a second look, each once: as likely one person as the start model can tell, or kin.</summary>
    public List<FoundPair> Find(Action<string>? passed, CancellationToken ct)
    {
        var found = new List<FoundPair>();
        foreach (var pass in BlockingPass.All)
        {
            ct.ThrowIfCancellationRequested();
            var (keys, owners) = Sort(pass);
            foreach (var part in Compare(pass, keys, owners)) found.AddRange(part);
            passed?.Invoke(pass.Name);
        }

        found.Sort((a, b) => a.Ids.CompareTo(b.Ids));
        return Distinct(found);
    }

    private static List<FoundPair> Distinct(List<FoundPair> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i].Ids != sorted[i - 1].Ids) sorted[kept++] = sorted[i];
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }

    private (ulong[] Keys, int[] Owners) Sort(BlockingPass pass)
    {
        List<ulong> keys = new(people.Length);
        List<int> owners = new(people.Length);
        for (var i = 0; i < people.Length; i++)
        {
            var before = keys.Count;
            pass.Keys(people[i], pool, keys);
            for (var k = before; k < keys.Count; k++) owners.Add(i);
        }

        var (sorted, by) = (keys.ToArray(), owners.ToArray());
        Array.Sort(sorted, by);
        return (sorted, by);
    }

    private ConcurrentBag<List<FoundPair>> Compare(BlockingPass pass, ulong[] keys, int[] owners)
    {
        ConcurrentBag<List<FoundPair>> parts = [];
        var size = (keys.Length / Slices) + 1;
        Parallel.For(
            0, Slices, () => (Comparer: comparer(), Found: new List<FoundPair>()),
            (slice, _, own) =>
            {
                Slice(pass, keys, owners, slice * size, Math.Min(keys.Length, (slice + 1) * size), own.Comparer, own.Found);
                return own;
            },
            own => parts.Add(own.Found));
        return parts;
    }

    // A group belongs to the slice in which it begins.
    private void Slice(BlockingPass pass, ulong[] keys, int[] owners, int from, int to, PairComparer compare, List<FoundPair> found)
    {
        var start = from;
        while (start > 0 && start < to && keys[start] == keys[start - 1]) start++;
        while (start < to)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1 && end - start <= pass.Most) Group(owners.AsSpan(start, end - start), compare, found);
            start = end;
        }
    }

    private void Group(ReadOnlySpan<int> group, PairComparer compare, List<FoundPair> found)
    {
        for (var i = 0; i < group.Length; i++)
        {
            ref readonly var one = ref people[group[i]];
            for (var j = i + 1; j < group.Length; j++)
            {
                ref readonly var other = ref people[group[j]];
                if (group[i] == group[j] || PairComparer.Hopeless(one, other)) continue;
                var pattern = compare.Compare(one, other);
                if (guess.Score(pattern) < Worth && !Kin(pattern)) continue;
                found.Add(new(((long)Math.Min(group[i], group[j]) << 32) | (uint)Math.Max(group[i], group[j]), pattern));
            }
        }
    }

    private static bool Kin(MatchPattern pattern) =>
        pattern[MatchField.Address] == MatchLevel.Card || (pattern[MatchField.Mother] <= MatchLevel.Typing && pattern[MatchField.Father] <= MatchLevel.Typing);
}

/// <summary>Two entries with how they agree.</summary>
/// <param name="Ids">Both places in the register, the smaller in the upper half.</param>
/// <param name="Pattern">How they agree.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundPair(long Ids, MatchPattern Pattern)
{
    public int One => (int)(Ids >> 32);

    public int Other => (int)Ids;
}
