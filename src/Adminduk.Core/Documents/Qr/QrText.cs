using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Adminduk.Core.Documents.Qr;

/// <summary>The signed bytes as text: an address for phones, or plain Base45 for readers of the Claim 169 family.</summary>
internal static class QrText
{
    private const string Page = "VERIFIKASI";

    // What fits the largest QR code in alphanumeric mode; nothing longer was ever scanned.
    private const int LongestText = 4296;
    private const int LargestContent = 64 * 1024;

    /// <summary>
    /// <c>HTTPS://HOST/VERIFIKASI/TOKEN/PAYLOAD</c>: scheme, host and our own path ignore case, and in upper case the whole text
    /// takes 5.5 bits a character. A camera opens the page; a client without network checks the payload.
    /// </summary>
    public static string Address(Uri baseAddress, string token, byte[] signed)
    {
        var root = baseAddress.GetLeftPart(UriPartial.Authority).ToUpperInvariant();
        var path = baseAddress.AbsolutePath.TrimEnd('/');
        return $"{root}{path}/{Page}/{token}/{Base32.Encode(Deflate(signed))}";
    }

    /// <summary>The pure form: zlib in Base45.</summary>
    public static string Plain(byte[] signed) => Base45.Encode(Deflate(signed));

    /// <summary>The signed bytes of either form; the address's host does not matter, its signature does.</summary>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out byte[] signed)
    {
        signed = null;
        if (text.Length is 0 or > LongestText)
            return false;
        var decoded = text.Contains("://", StringComparison.Ordinal)
            ? Base32.TryDecode(text[(text.LastIndexOf('/') + 1)..].ToUpperInvariant(), out var packed)
            : Base45.TryDecode(text, out packed);
        return decoded && TryInflate(packed!, out signed);
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(bytes);
        return buffer.ToArray();
    }

    private static bool TryInflate(byte[] packed, [MaybeNullWhen(false)] out byte[] bytes)
    {
        bytes = null;
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            var buffer = new byte[LargestContent + 1];
            var length = zlib.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length is 0 or > LargestContent)
                return false;
            bytes = buffer[..length];
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
