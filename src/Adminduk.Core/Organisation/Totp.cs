using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Adminduk.Core.Organisation;

/// <summary>Codes of an authenticator app: RFC 6238 with SHA-1, 30 seconds and six digits, as every app expects.</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    /// <summary>A new secret of 160 bits, in Base32.</summary>
    public static string NewSecret() => Encode(RandomNumberGenerator.GetBytes(20));

    /// <summary>The address an authenticator app reads from the QR code.</summary>
    public static string Address(string secret, string office, string login) =>
        $"otpauth://totp/{Uri.EscapeDataString(office)}:{Uri.EscapeDataString(login)}?secret={secret}&issuer={Uri.EscapeDataString(office)}&digits=6&period=30";

    /// <summary>The code of an instant.</summary>
    public static string CodeAt(string secret, DateTime now) => CodeOf(Decode(secret), StepOf(now));

    /// <summary>The time step whose code this is, one step early or late allowed; null when it is none, or not newer than the last one used.</summary>
    public static long? Match(string secret, string code, DateTime now, long lastStep)
    {
        var (key, current) = (Decode(secret), StepOf(now));
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (step > lastStep && Same(CodeOf(key, step), code)) return step;
        }

        return null;
    }

    private static long StepOf(DateTime now) => (long)(now - DateTime.UnixEpoch).TotalSeconds / Seconds;

    private static bool Same(string expected, string given) =>
        given.Length == expected.Length && CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(given));

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 apps use HMAC-SHA-1; its collisions do not weaken HMAC.")]
    private static string CodeOf(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[19] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static string Encode(byte[] bytes)
    {
        var text = new char[(bytes.Length * 8 + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var value = 0;
            for (var bit = i * 5; bit < (i * 5) + 5; bit++)
                value = (value << 1) | (bit / 8 < bytes.Length ? (bytes[bit / 8] >> (7 - (bit % 8))) & 1 : 0);
            text[i] = Base32[value];
        }

        return new string(text);
    }

    private static byte[] Decode(string text)
    {
        var bytes = new byte[text.Length * 5 / 8];
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var value = Base32.IndexOf(text[bit / 5], StringComparison.Ordinal);
            bytes[bit / 8] |= (byte)(((value >> (4 - (bit % 5))) & 1) << (7 - (bit % 8)));
        }

        return bytes;
    }
}
