using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>
/// What an incremental update must know of the file it follows. Only the tables, the catalog and the first page are looked at: the file is one
/// that we drew, and reading all of it took longer than signing it.
/// </summary>
internal sealed class PdfStructure
{
    private readonly List<(string Name, string Value)> page;
    private readonly List<(string Name, string Value)> catalog;

    private PdfStructure(PdfTables tables)
    {
        CatalogId = PdfTables.Number(Needed(tables.Trailer, "/Root"));
        catalog = tables.Object(CatalogId);
        (PageId, page) = FirstPage(tables, PdfTables.Number(Needed(catalog, "/Pages")));
        Highest = PdfTables.Number(Needed(tables.Trailer, "/Size")) - 1;
        Fields = PdfTables.Of(catalog, "/AcroForm") is { } form ? Inside(Needed(PdfSyntax.Dictionary(Encoding.Latin1.GetBytes(form), 0), "/Fields")) : "";
        Trailer = TrailerAfter(tables);
    }

    /// <summary>Highest object number in use.</summary>
    public int Highest { get; }

    /// <summary>Object number of the first page, which carries the invisible signature field.</summary>
    public int PageId { get; }

    /// <summary>Object number of the catalog.</summary>
    public int CatalogId { get; }

    /// <summary>How many form fields there are.</summary>
    public int FieldCount => Fields.Count(c => c == 'R');

    /// <summary>Entries of the next trailer, without its size.</summary>
    public string Trailer { get; }

    private string Fields { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not a file of ours.</exception>
    public static PdfStructure Read(byte[] file) => new(new PdfTables(file));

    /// <summary>The page with one more annotation.</summary>
    public string PageWith(int field) =>
        Write(page, "/Annots", $"[{(PdfTables.Of(page, "/Annots") is { } known ? Inside(known) : "")} {field} 0 R]");

    /// <summary>The catalog with one more form field, marked as signed and append-only.</summary>
    public string CatalogWith(int field) => Write(catalog, "/AcroForm", $"<</SigFlags 3/Fields[{Fields} {field} 0 R]>>");

    private static (int Id, List<(string Name, string Value)> Page) FirstPage(PdfTables tables, int id)
    {
        var node = tables.Object(id);
        return PdfTables.Of(node, "/Kids") is { } kids ? FirstPage(tables, PdfTables.Number(Inside(kids))) : (id, node);
    }

    private static string TrailerAfter(PdfTables tables)
    {
        var info = PdfTables.Of(tables.Trailer, "/Info") is { } known ? $"/Info {known}" : "";
        var first = Inside(Needed(tables.Trailer, "/ID")).TrimStart();
        var end = first[0] == '<' ? first.IndexOf('>', StringComparison.Ordinal) + 1 : throw new InvalidDataException("PDF: the file's id is not hexadecimal.");
        return $"/Root {Needed(tables.Trailer, "/Root")}{info}/ID[{first[..end]}<{Convert.ToHexString(Guid.CreateVersion7().ToByteArray())}>]/Prev {tables.Newest}";
    }

    private static string Write(List<(string Name, string Value)> entries, string changed, string value) =>
        $"<<{string.Concat(entries.Where(e => e.Name != changed).Append((Name: changed, Value: value)).Select(e => $"{e.Name} {e.Value}"))}>>";

    private static string Inside(string array) => array.Trim()[1..^1];

    private static string Needed(IEnumerable<(string Name, string Value)> entries, string name) =>
        PdfTables.Of(entries, name) ?? throw new InvalidDataException($"PDF: {name} is missing.");
}
