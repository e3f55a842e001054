using System.IO.Compression;

namespace Adminduk.Core.Files.Uploads;

/// <summary>Opens the compressed object streams of a PDF (ISO 32000-1 §7.5.7), where objects lie out of plain sight.</summary>
internal static class PdfObjectStreams
{
    /// <summary>The type that marks them.</summary>
    public const string Name = "ObjStm";

    private const int Keyword = 6;
    private const int DictionaryWindow = 2048;
    private const int MaxStreams = 2000;
    private const int MaxInflated = 32 * 1024 * 1024;

    /// <summary>The inflated streams, as many as the file names; null when one cannot be opened or they grow beyond all measure.</summary>
    public static List<byte[]>? Read(byte[] pdf, int named)
    {
        var streams = new List<byte[]>(named);
        if (named > MaxStreams) return null;
        for (var at = pdf.AsSpan().IndexOf("stream"u8); at >= 0 && streams.Count < named;)
        {
            if (Dictionary(pdf, at) is { } names && names.Contains(Name))
            {
                if (Open(pdf, at, names, MaxInflated - streams.Sum(s => s.Length)) is not { } plain) return null;
                streams.Add(plain);
            }

            var next = pdf.AsSpan(at + Keyword).IndexOf("stream"u8);
            at = next < 0 ? -1 : at + Keyword + next;
        }

        return streams.Count == named ? streams : null;
    }

    private static byte[]? Open(byte[] pdf, int at, HashSet<string> names, int limit)
    {
        var start = DataStart(pdf, at);
        if (!names.Contains("Filter") || OtherFilter(names)) return null;
        return Inflate(new MemoryStream(pdf, start, pdf.Length - start), limit);
    }

    /// <summary>Names in the dictionary that stands right before the keyword, or null when none does.</summary>
    private static HashSet<string>? Dictionary(ReadOnlySpan<byte> pdf, int keyword)
    {
        var before = pdf[Math.Max(0, keyword - DictionaryWindow)..keyword].TrimEnd(" \t\r\n\f\0"u8);
        if (!before.EndsWith(">>"u8)) return null;
        var begin = before.LastIndexOf("obj"u8);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var text = begin < 0 ? before : before[begin..];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '/') continue;
            names.Add(PdfNames.Read(text[(i + 1)..], out var length));
            i += length;
        }

        return names;
    }

    private static bool OtherFilter(HashSet<string> names) =>
        names.Contains("DecodeParms") || names.Any(n => n.EndsWith("Decode", StringComparison.Ordinal) && n != "FlateDecode");

    private static int DataStart(ReadOnlySpan<byte> pdf, int keyword)
    {
        var at = keyword + Keyword;
        if (at < pdf.Length && pdf[at] == '\r') at++;
        if (at < pdf.Length && pdf[at] == '\n') at++;
        return at;
    }

    private static byte[]? Inflate(Stream data, int limit)
    {
        using var zlib = new ZLibStream(data, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = zlib.Read(buffer)) > 0)
            {
                if (plain.Length + read > limit) return null;
                plain.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return plain.ToArray();
    }
}
