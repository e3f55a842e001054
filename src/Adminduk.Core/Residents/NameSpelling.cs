using System.Text;

namespace Adminduk.Core.Residents;

/// <summary>Spellings of Indonesian names that sound the same: old and new orthography (Soekarno, Sukarno), Arabic names, doubled letters.</summary>
internal static class NameSpelling
{
    private static readonly (string From, string To)[] Pairs =
    [
        ("OE", "U"), ("DJ", "J"), ("TJ", "C"), ("NJ", "NY"), ("SJ", "SY"), ("CH", "H"), ("KH", "H"), ("GH", "G"), ("DH", "D"), ("TH", "T"), ("PH", "F"),
        ("V", "F"), ("Q", "K"), ("X", "KS"), ("Z", "S"), ("Y", "I"),
    ];

    private static readonly string[][] ShortForms =
    [
        ["MUHAMMAD", "MUHAMAD", "MOHAMMAD", "MOHAMAD", "MOCHAMMAD", "MOCHAMAD", "MUCHAMAD", "MUH", "MOH", "MOCH", "MUCH", "MHD", "MHMD"],
        ["SITI", "ST", "STI"],
        ["ABDUL", "ABD"],
        ["ABDURRAHMAN", "ABDURAHMAN", "ABDULRAHMAN"],
    ];

    private static readonly Dictionary<string, string[]> Families =
        ShortForms.SelectMany(f => f.Select(w => (w, f))).ToDictionary(p => p.w, p => p.f, StringComparer.Ordinal);

    /// <summary>The same for all spellings of one sound.</summary>
    public static string Fold(string word)
    {
        var result = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var at = i;
            var (from, to) = Array.Find(Pairs, p => string.CompareOrdinal(word, at, p.From, 0, p.From.Length) == 0);
            if (from is null) (from, to) = (word[i..(i + 1)], word[i..(i + 1)]);
            foreach (var c in to)
            {
                if (result.Length == 0 || result[^1] != c) result.Append(c);
            }

            i += from.Length;
        }

        if (result.Length > 3 && result[^1] == 'H') result.Length--;
        return result.ToString();
    }

    /// <summary>Short and long forms of the same name; empty when there are none.</summary>
    public static IReadOnlyList<string> Kin(string word) => Families.GetValueOrDefault(word, []);
}
