using System.IO.Compression;
using PdfSharp.Pdf;

namespace Adminduk.Core.Documents.Paper;

/// <summary>
/// Compresses page contents with a proper zlib stream: the library's own compression leaves out the closing checksum, which readers
/// forgive and <c>qpdf --check</c> reports.
/// </summary>
internal static class ContentCompression
{
    /// <param name="forms">Contents for the form objects of the document, in the order in which they were made.</param>
    public static void Apply(PdfDocument document, IReadOnlyList<byte[]> forms)
    {
        document.Options.CompressContentStreams = false;
        document.Options.FlateEncodeMode = PdfFlateEncodeMode.BestSpeed;
        foreach (var (form, content) in Forms(document).Zip(forms))
        {
            form.CreateStream(content);
            Compress(form);
        }
        foreach (var page in document.Pages)
        {
            foreach (var content in page.Contents)
                Compress(content);
        }
    }

    private static IEnumerable<PdfDictionary> Forms(PdfDocument document) =>
        document.Internals.GetAllObjects().OfType<PdfDictionary>().Where(d => d.Elements.GetName("/Subtype") == "/Form");

    private static void Compress(PdfDictionary content)
    {
        if (content.Stream is null || content.Elements.ContainsKey("/Filter"))
            return;
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(content.Stream.Value);
        content.Stream.Value = buffer.ToArray();
        content.Elements["/Filter"] = new PdfName("/FlateDecode");
    }
}
