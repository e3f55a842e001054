using System.Security.Cryptography;
using PdfSharp.Pdf;

namespace Adminduk.Bench.Limits;

/// <summary>The least that a document can cost: a page with nothing on it, a signature of the bare key, a file written through to disk.</summary>
internal static class BareDocuments
{
    private static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>An empty page.</summary>
    public static byte[] EmptyPdf()
    {
        using var document = new PdfDocument();
        document.AddPage();
        using var stream = new MemoryStream();
        document.Save(stream, closeStream: false);
        return stream.ToArray();
    }

    /// <summary>A signature over the SHA-256 of the content.</summary>
    public static byte[] Sign(byte[] content) => Key.SignData(content, HashAlgorithmName.SHA256);

    /// <summary>A file, forced to disk.</summary>
    public static byte[] Write(string folder, byte[] content)
    {
        using var file = new FileStream(Path.Combine(folder, "bare"), FileMode.Create);
        file.Write(content);
        file.Flush(flushToDisk: true);
        return content;
    }
}
