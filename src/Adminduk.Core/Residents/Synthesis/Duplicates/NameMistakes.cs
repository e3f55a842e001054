namespace Adminduk.Core.Residents.Synthesis.Duplicates;

/// <summary>Mistakes in names: typing errors, old and new spelling, words swapped, left out, joined or cut short.</summary>
internal sealed class NameMistakes(SeededRandom random)
{
    private static readonly (string One, string Other)[] Spellings =
    [
        ("U", "OE"), ("J", "DJ"), ("C", "TJ"), ("Y", "J"), ("SY", "SJ"), ("KH", "CH"), ("F", "V"), ("I", "IE"), ("NY", "NJ"), ("K", "KK"), ("M", "MM"),
        ("D", "DH"), ("T", "TH"), ("L", "LL"), ("S", "SS"), ("N", "NN"),
    ];

    private static readonly Dictionary<string, string[]> Short = new(StringComparer.Ordinal)
    {
        ["MUHAMMAD"] = ["MUH", "MOH", "M", "MOHAMAD", "MUHAMAD", "MOCHAMAD"],
        ["MUHAMAD"] = ["MUH", "MOH", "M"],
        ["MOHAMMAD"] = ["MOH", "M"],
        ["SITI"] = ["ST", "STI"],
        ["ABDUL"] = ["ABD"],
    };

    private static readonly string[] Keys = ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"];

    /// <summary>Another writing of the name: 45% a typing error, 30% a spelling, 25% something about whole words.</summary>
    public string Change(string name)
    {
        if (name.Length < 3) return name;
        var kind = random.Below(100);
        return kind < 45 ? InWord(name, Typing) : kind < 75 ? InWord(name, Spelling) : Words(name);
    }

    private string InWord(string name, Func<string, string> change)
    {
        var words = name.Split(' ');
        var at = random.Below(words.Length);
        if (words[at].Length < 3) at = Array.FindIndex(words, w => w.Length == words.Max(x => x.Length));
        words[at] = change(words[at]);
        return string.Join(' ', words);
    }

    private string Typing(string word)
    {
        var at = random.Below(word.Length);
        return random.Below(4) switch
        {
            0 when word.Length > 3 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 when at + 1 < word.Length && word[at] != word[at + 1] => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word[..at] + Beside(word[at]) + word[(at + 1)..],
        };
    }

    private char Beside(char letter)
    {
        var row = Array.Find(Keys, k => k.Contains(letter, StringComparison.Ordinal));
        if (row is null) return letter;
        var at = row.IndexOf(letter, StringComparison.Ordinal);
        return at == 0 ? row[1] : at == row.Length - 1 || random.Chance(50) ? row[at - 1] : row[at + 1];
    }

    private string Spelling(string word)
    {
        if (Short.TryGetValue(word, out var forms)) return random.Of(forms);
        for (var turn = 0; turn < 12; turn++)
        {
            var (one, other) = random.Of(Spellings);
            var (from, to) = random.Chance(50) ? (one, other) : (other, one);
            var at = word.IndexOf(from, StringComparison.Ordinal);
            if (at >= 0) return word[..at] + to + word[(at + from.Length)..];
        }

        return Typing(word);
    }

    private string Words(string name)
    {
        var words = name.Split(' ');
        if (words.Length == 1) return Typing(name);
        var kind = random.Below(100);
        if (kind < 45) return string.Join(' ', [words[^1], .. words[..^1]]);
        if (kind < 65) return string.Join(' ', words[..^1]);
        if (kind < 80) return string.Join(' ', [.. words[..^1], words[^1][..1]]);
        return string.Concat(words[0], words[1]) + (words.Length > 2 ? " " + string.Join(' ', words[2..]) : "");
    }
}
