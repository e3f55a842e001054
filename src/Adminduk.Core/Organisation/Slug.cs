using System.Text;

namespace Adminduk.Core.Organisation;

/// <summary>Short names made from official ones: <c>Seksi Identitas Penduduk</c> becomes <c>seksi-identitas-penduduk</c>.</summary>
internal static class Slug
{
    private const int Most = 36;

    /// <summary>The short name, with a number behind it when it is taken.</summary>
    public static string Make(string name, IReadOnlySet<string> taken)
    {
        var slug = Plain(name);
        for (var n = 2; taken.Contains(slug); n++)
            slug = $"{Plain(name)}-{n}";
        return slug;
    }

    private static string Plain(string name)
    {
        var result = new StringBuilder(Most);
        foreach (var c in name.ToLowerInvariant())
        {
            if (result.Length == Most) break;
            if (char.IsAsciiLetterOrDigit(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        var plain = result.ToString().Trim('-');
        return plain.Length == 0 ? "unit" : plain;
    }
}
