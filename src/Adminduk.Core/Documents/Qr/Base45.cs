using System.Diagnostics.CodeAnalysis;

namespace Adminduk.Core.Documents.Qr;

/// <summary>RFC 9285: two bytes in three characters of the QR alphanumeric set. A space is a letter here: never trim.</summary>
internal static class Base45
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var result = new List<char>((bytes.Length / 2 * 3) + 2);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var pair = i + 1 < bytes.Length;
            var value = pair ? (bytes[i] << 8) | bytes[i + 1] : bytes[i];
            result.Add(Alphabet[value % 45]);
            result.Add(Alphabet[value / 45 % 45]);
            if (pair)
                result.Add(Alphabet[value / 2025]);
        }
        return new string([.. result]);
    }

    /// <summary>False for foreign characters, impossible lengths and groups above their range.</summary>
    public static bool TryDecode(string text, [MaybeNullWhen(false)] out byte[] bytes)
    {
        bytes = null;
        if (text.Length % 3 == 1)
            return false;
        var result = new List<byte>(text.Length * 2 / 3);
        for (var i = 0; i < text.Length; i += 3)
        {
            var group = text.AsSpan(i, Math.Min(3, text.Length - i));
            var value = ValueOf(group);
            if (value < 0 || value > (group.Length == 3 ? 0xffff : 0xff))
                return false;
            if (group.Length == 3)
                result.Add((byte)(value >> 8));
            result.Add((byte)value);
        }
        bytes = [.. result];
        return true;
    }

    private static int ValueOf(ReadOnlySpan<char> group)
    {
        var value = 0;
        for (var i = group.Length - 1; i >= 0; i--)
        {
            var digit = Alphabet.IndexOf(group[i]);
            if (digit < 0)
                return -1;
            value = (value * 45) + digit;
        }
        return value;
    }
}
