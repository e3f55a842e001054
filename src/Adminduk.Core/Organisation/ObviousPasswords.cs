namespace Adminduk.Core.Organisation;

/// <summary>Passwords that are tried first: obvious words with or without digits around them, rows of keys, one thing repeated.</summary>
internal static class ObviousPasswords
{
    private static readonly string[] Rows = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn"];

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "password", "passwordpassword", "katasandi", "sandi", "rahasia", "sangatrahasia", "admin", "administrator", "adminadmin", "superadmin",
        "adminduk", "administrasi", "disduk", "disdukcapil", "dukcapil", "kependudukan", "catatansipil", "pencatatansipil", "petugas", "petugasloket",
        "operator", "loket", "kecamatan", "kelurahan", "kabupaten", "indonesia", "merdeka", "bismillah", "alhamdulillah", "sayangku", "sayang",
        "akusayangkamu", "cintaku", "terserah", "gantengbanget", "cantikbanget", "semangat", "bahagia", "letmein", "welcome", "iloveyou", "qwerty",
        "asdfgh", "zxcvbn", "changeme", "gantisandi", "gantipassword", "passw0rd", "p@ssw0rd", "p@ssword", "siakterpusat", "siak", "selamatdatang",
        "correcthorsebatterystaple", "sepakbola", "persija", "persib", "garuda", "garudaindonesia", "bhinnekatunggalika", "pancasila",
    };

    /// <summary>True when the password is obvious, or little more than one of the holder's own words.</summary>
    public static bool Holds(string password, IEnumerable<string?> ownWords)
    {
        var plain = Plain(password);
        var core = Core(plain);
        return core.Length < 3 || Words.Contains(core) || Words.Contains(plain) || IsRow(plain) || IsRepeated(plain) || MadeOf(core, ownWords);
    }

    // Nothing but words the holder's name or the office's name is made of.
    private static bool MadeOf(string core, IEnumerable<string?> ownWords)
    {
        var rest = core;
        foreach (var word in ownWords.OfType<string>().SelectMany(w => w.Split([' ', '.', '-', '@', '_'])).Select(Plain).Where(w => w.Length > 2).OrderByDescending(w => w.Length))
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Length < 3 || Words.Contains(rest);
    }

    private static bool IsRow(string plain) => Array.Exists(Rows, row => row.Contains(plain, StringComparison.Ordinal) || Halves(plain).All(h => row.Contains(h, StringComparison.Ordinal)));

    private static IEnumerable<string> Halves(string plain) => [plain[..(plain.Length / 2)], plain[(plain.Length / 2)..]];

    private static bool IsRepeated(string plain) =>
        Enumerable.Range(1, plain.Length / 3).Any(n => plain == string.Concat(Enumerable.Repeat(plain[..n], (plain.Length / n) + 1))[..plain.Length]);

    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c)));

    // Without the digits and marks people put around a word.
    private static string Core(string plain) => plain.TrimStart([.. Around]).TrimEnd([.. Around]);

    private static IEnumerable<char> Around => "0123456789!@#$%^&*()_-+=.,?/'\"";
}
