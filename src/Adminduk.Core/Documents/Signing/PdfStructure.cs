using System.Globalization;
using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Adminduk.Core.Documents.Signing;

/// <summary>What an incremental update must know of the file it follows.</summary>
internal sealed class PdfStructure
{
    private readonly PdfDictionary page;
    private readonly PdfDictionary catalog;

    private PdfStructure(PdfDocument document, byte[] file)
    {
        page = document.Pages[0];
        catalog = document.Internals.Catalog;
        Highest = document.Internals.GetAllObjects().Max(o => o.Reference!.ObjectNumber);
        Fields = catalog.Elements.GetDictionary("/AcroForm")?.Elements.GetArray("/Fields")?.Elements.Select(PdfSyntax.Write).ToList() ?? [];
        Trailer = TrailerOf(document, file);
    }

    /// <summary>Highest object number in use.</summary>
    public int Highest { get; }

    /// <summary>Object number of the first page, which carries the invisible signature field.</summary>
    public int PageId => page.Reference!.ObjectNumber;

    /// <summary>Object number of the catalog.</summary>
    public int CatalogId => catalog.Reference!.ObjectNumber;

    /// <summary>References to the form fields there are.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Entries of the next trailer, without its size.</summary>
    public string Trailer { get; }

    /// <summary>Reads the file; the result lives on without it.</summary>
    public static PdfStructure Read(byte[] file)
    {
        Paper.PaperSetup.Ensure();
        using var stream = new MemoryStream(file, writable: false);
        using var document = PdfReader.Open(stream, PdfDocumentOpenMode.Modify);
        return new PdfStructure(document, file);
    }

    /// <summary>The page with one more annotation.</summary>
    public string PageWith(int field)
    {
        var annotations = page.Elements.GetArray("/Annots")?.Elements.Select(PdfSyntax.Write) ?? [];
        return PdfSyntax.Write(page, "/Annots", $"/Annots[{string.Join(' ', annotations.Append($"{field} 0 R"))}]");
    }

    /// <summary>The catalog with one more form field, marked as signed and append-only.</summary>
    public string CatalogWith(int field) =>
        PdfSyntax.Write(catalog, "/AcroForm", $"/AcroForm<</SigFlags 3/Fields[{string.Join(' ', Fields.Append($"{field} 0 R"))}]>>");

    private static string TrailerOf(PdfDocument document, byte[] file)
    {
        var id = Convert.ToHexString(Encoding.Latin1.GetBytes(document.Internals.FirstDocumentID));
        var info = document.Info.Reference is { } reference ? $"/Info {reference.ObjectNumber} 0 R" : "";
        return $"/Root {document.Internals.Catalog.Reference!.ObjectNumber} 0 R{info}/ID[<{id}><{Convert.ToHexString(Guid.CreateVersion7().ToByteArray())}>]/Prev {Previous(file)}";
    }

    private static int Previous(byte[] file)
    {
        var tail = file.AsSpan(Math.Max(0, file.Length - 1024));
        var at = tail.LastIndexOf("startxref"u8);
        var digits = Encoding.ASCII.GetString(tail[(at + 9)..]).Trim().Split('\n', '\r', ' ')[0];
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
