using System.IO.Compression;
using System.Security;
using System.Text;

namespace Adminduk.Core.Common;

/// <summary>
/// Writes one sheet of text to an Excel file, row by row, whatever its length. Every cell is text: a NIK keeps its digits, and nothing is a formula.
/// </summary>
public sealed class XlsxWriter : IRowWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly ZipArchive zip;
    private readonly StreamWriter sheet;

    /// <summary>Begins a file; the stream stays open.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="name">The sheet's name: at most 31 characters, none of <c>[]:*?/\</c>.</param>
    public XlsxWriter(Stream stream, string name)
    {
        zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{SheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SheetType}.worksheet+xml"/></Types>
            """);
        Part("_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Part("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """);
        Part("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="{SecurityElement.Escape(name)}" sheetId="1" r:id="r1"/></sheets></workbook>
            """);
        sheet = Open("xl/worksheets/sheet1.xml");
        sheet.Write($"{Declaration}<worksheet xmlns=\"{Main}\"><sheetData>");
    }

    /// <inheritdoc/>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        sheet.Write("<row>");
        foreach (var cell in cells)
        {
            sheet.Write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            WriteText(cell);
            sheet.Write("</t></is></c>");
        }

        sheet.Write("</row>");
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        sheet.Write("</sheetData></worksheet>");
        sheet.Dispose();
        zip.Dispose();
    }

    // XML has no place for control characters, so they are left out.
    private void WriteText(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') < 0 && text.IndexOfAny('<', '>', '&') < 0)
        {
            sheet.Write(text);
            return;
        }

        foreach (var c in text)
        {
            if (c is '<' or '>' or '&')
                sheet.Write(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            else if (c is '\t' or '\n' || (c >= ' ' && c < 0xFFFE))
                sheet.Write(c);
        }
    }

    private void Part(string path, string content)
    {
        using var part = Open(path);
        part.Write(Declaration + content);
    }

    private StreamWriter Open(string path) => new(zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);
}
