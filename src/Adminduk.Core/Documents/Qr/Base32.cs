using System.Diagnostics.CodeAnalysis;

namespace Adminduk.Core.Documents.Qr;

/// <summary>
/// RFC 4648 base 32 without padding: upper-case letters and digits only, so it is at home both in an address and in a QR code's
/// dense alphanumeric mode.
/// </summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var result = new char[((bytes.Length * 8) + 4) / 5];
        for (var i = 0; i < result.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | ((bit / 8) + 1 < bytes.Length ? bytes[(bit / 8) + 1] : 0);
            result[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
        return new string(result);
    }

    /// <summary>False for foreign letters, impossible lengths and left-over bits that are not zero.</summary>
    public static bool TryDecode(string text, [MaybeNullWhen(false)] out byte[] bytes)
    {
        bytes = new byte[text.Length * 5 / 8];
        int value = 0, bits = 0, next = 0;
        foreach (var letter in text)
        {
            var digit = Alphabet.IndexOf(letter);
            if (digit < 0)
                return false;
            value = ((value << 5) | digit) & 0xfff;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[next++] = (byte)(value >> bits);
        }
        return bits < 5 && (value & ((1 << bits) - 1)) == 0;
    }
}
