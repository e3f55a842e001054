using System.Buffers;

namespace Adminduk.Core.Regions;

/// <summary>Finds regions as one types: case, accents, punctuation and spaces do not matter, and any word may be begun.</summary>
internal sealed class RegionSearch(RegionTable table)
{
    private const byte Phrase = 0x80;
    private const int MaxWords = 7;
    private readonly RegionNameIndex index = new(table);

    public IReadOnlyList<Region> Find(RegionQuery query)
    {
        var (words, kind, level) = Read(query);
        if (words.Length == 0)
            return [];
        var marks = ArrayPool<byte>.Shared.Rent(table.Count);
        Array.Clear(marks);
        try
        {
            index.Mark(string.Concat(words), marks, Phrase);
            for (var w = 0; w < words.Length; w++)
                index.Mark(words[w], marks, (byte)(1 << w));
            return Best(query with { Level = level }, kind, words, marks);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(marks);
        }
    }

    private Region[] Best(RegionQuery query, VillageKind kind, string[] words, byte[] marks)
    {
        var best = new PriorityQueue<int, int>();
        var phrase = string.Concat(words);
        var rows = query.Area is { } area ? table.Within(area) : ..table.Count;
        for (var row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (marks[row] == 0 || !Fits(table.Code(row), query.Level, kind) || Rank(row, phrase, words, marks) is not { } rank)
                continue;
            // The worst of the best leaves first: by rank, then by level, then by code.
            var cost = -((((rank * 8) + (int)table.Code(row).Level) << 17) + row);
            if (best.Count < query.Max)
                best.Enqueue(row, cost);
            else
                best.EnqueueDequeue(row, cost);
        }

        var found = new Region[best.Count];
        for (var n = best.Count - 1; n >= 0; n--)
            found[n] = table.Region(best.Dequeue());
        return found;
    }

    /// <summary>0 to 2 when the name has the whole phrase, 3 to 5 when its words are spread over the name and those of the regions above.</summary>
    private int? Rank(int row, string phrase, string[] words, byte[] marks)
    {
        if ((marks[row] & Phrase) != 0)
            return index.Rank(row, phrase);
        var all = (1 << words.Length) - 1;
        var found = (int)marks[row];
        for (var code = table.Code(row).Parent; (found & all) != all && code is { } above; code = above.Parent)
            found |= marks[table.RowOf(above)];
        return (found & all) == all ? 3 + Math.Min(2, words.Min(word => index.Rank(row, word))) : null;
    }

    private static bool Fits(RegionCode code, RegionLevel? level, VillageKind kind) =>
        (level is null || code.Level == level) && (kind == VillageKind.None || code.VillageKind == kind);

    /// <summary>The words typed; a leading "desa", "kel." or "kec." names the sort of region instead.</summary>
    private static (string[] Words, VillageKind Kind, RegionLevel? Level) Read(RegionQuery query)
    {
        var words = RegionNameIndex.Words(query.Text);
        if (words.Length > MaxWords)
            words = words[..MaxWords];
        return words switch
        {
            ["desa", _, ..] => (words[1..], VillageKind.Desa, query.Level),
            ["kel" or "kelurahan", _, ..] => (words[1..], VillageKind.Kelurahan, query.Level),
            ["kec" or "kecamatan", _, ..] => (words[1..], VillageKind.None, query.Level ?? RegionLevel.District),
            _ => (words, VillageKind.None, query.Level),
        };
    }
}
