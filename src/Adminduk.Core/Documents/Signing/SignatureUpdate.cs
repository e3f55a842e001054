using System.Globalization;
using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>A PDF with an incremental update that waits for its signature.</summary>
internal sealed class SignatureUpdate
{
    // Room for a CMS with a chain of three certificates and a time stamp.
    private const int Space = 12 * 1024;
    private const int RangeWidth = 50;
    private static readonly byte[] Place = [.. Enumerable.Repeat((byte)'0', Space * 2)];
    private readonly byte[] file;
    private readonly int open;
    private readonly int close;

    private SignatureUpdate(byte[] file, int open, int close) => (this.file, this.open, this.close) = (file, open, close);

    /// <summary>Appends signature dictionary, field, page and catalog, and fixes the range that the signature covers.</summary>
    public static SignatureUpdate Prepare(PdfToSign document, string signerName)
    {
        var structure = PdfStructure.Read(document.Pdf);
        var signature = structure.Highest + 1;
        var field = signature + 1;
        using var writer = new IncrementWriter(document.Pdf.Length);
        writer.Object(signature, SignatureHead(document, signerName), Place, $">/ByteRange[{new string(' ', RangeWidth)}]>>");
        writer.Object(field, $"<</Type/Annot/Subtype/Widget/FT/Sig/T(Tanda tangan {structure.FieldCount + 1})/Rect[0 0 0 0]/F 132/P {structure.PageId} 0 R/V {signature} 0 R>>");
        writer.Object(structure.PageId, structure.PageWith(field));
        writer.Object(structure.CatalogId, structure.CatalogWith(field));
        var update = writer.Finish(field + 1, structure.Trailer);
        return Arrange([.. document.Pdf, .. update], document.Pdf.Length);
    }

    /// <summary>Everything but the place of the signature itself.</summary>
    public byte[] Covered() => [.. file.AsSpan(0, open), .. file.AsSpan(close)];

    /// <summary>Puts the signature in its place.</summary>
    public byte[] Complete(byte[] cms)
    {
        if (cms.Length > Space)
            throw new InvalidOperationException($"The signature takes {cms.Length} bytes; {Space} are reserved.");
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(cms)).CopyTo(file, open + 1);
        return file;
    }

    private static string SignatureHead(PdfToSign document, string signerName)
    {
        var when = document.SignedAt.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:{when}Z)/Name{PdfSyntax.Text(signerName)}/Reason{PdfSyntax.Text(document.Reason)}/Contents<";
    }

    private static SignatureUpdate Arrange(byte[] file, int from)
    {
        var start = from + file.AsSpan(from).IndexOf("/Contents<"u8) + "/Contents".Length;
        var end = start + (Space * 2) + 2;
        var range = end + "/ByteRange[".Length;
        Encoding.ASCII.GetBytes($"0 {start} {end} {file.Length - end}").CopyTo(file, range);
        return new SignatureUpdate(file, start, end);
    }
}
