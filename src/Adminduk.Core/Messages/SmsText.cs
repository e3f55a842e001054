using System.Globalization;
using System.Text;

namespace Adminduk.Core.Messages;

/// <summary>
/// Text as every handset and modem shows it alike: the letters that ASCII and the GSM 7-bit alphabet (3GPP TS 23.038) share,
/// 160 in one message. gammu-smsd sends its text files in that alphabet and would put a question mark for the rest.
/// </summary>
public static class SmsText
{
    /// <summary>Characters in one message.</summary>
    public const int Single = 160;

    /// <summary>Characters in each part of a longer one.</summary>
    public const int Part = 153;

    private const string Doubtful = "`[]{}\\^~|";

    /// <summary>The text in that alphabet; accents fall off, dashes and quotes become plain.</summary>
    public static string Clean(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(Replace(c));
        }

        return plain.ToString();
    }

    /// <summary>How many messages the network will count.</summary>
    public static int Parts(string clean) => clean.Length <= Single ? 1 : (clean.Length + Part - 1) / Part;

    private static string Replace(char c) => c switch
    {
        '–' or '—' or '‑' => "-",
        '“' or '”' or '«' or '»' => "\"",
        '‘' or '’' or '`' => "'",
        '…' => "...",
        '•' or '·' => "*",
        '\u00A0' or '\t' => " ",
        _ when char.IsAscii(c) && !char.IsControl(c) && !Doubtful.Contains(c, StringComparison.Ordinal) => c.ToString(),
        '\n' => "\n",
        _ => "?",
    };
}
