using System.Text;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>Tells UTF-8 from the older Windows encoding that spreadsheets of this country still write.</summary>
internal static class TextEncoding
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> Windows = new(() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!);

    /// <summary>The encoding of a text without a byte order mark; a mark, where there is one, says more.</summary>
    public static Encoding Of(Stream stream)
    {
        stream.Position = 0;
        var decoder = Strict.GetDecoder();
        var bytes = new byte[1 << 16];
        var chars = new char[bytes.Length + 4];
        try
        {
            int read;
            while ((read = stream.Read(bytes)) > 0) decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false);
            decoder.GetChars([], chars, flush: true);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Windows.Value;
        }
    }
}
