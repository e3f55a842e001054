using System.IO.Compression;
using System.Xml;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>An Excel workbook (.xlsx, .xlsm); its first sheet is read as a stream, macros and formulas never run.</summary>
internal sealed class XlsxFile : TableFile
{
    private const int MostParts = 5000;
    private const string Workbook = "xl/workbook.xml";

    private readonly ZipArchive zip;
    private readonly ZipArchiveEntry sheet;
    private readonly Lazy<SharedStrings?> strings;
    private readonly bool from1904;

    private XlsxFile(ZipArchive zip, ZipArchiveEntry sheet, ZipArchiveEntry? strings, bool from1904)
    {
        this.zip = zip;
        this.sheet = sheet;
        this.from1904 = from1904;
        this.strings = new(() => strings is null ? null : Guarded(() =>
        {
            using var xml = Xml(strings);
            return SharedStrings.Read(xml);
        }));
    }

    /// <inheritdoc cref="TableFile.Open"/>
    public static new XlsxFile Open(Stream stream) => Guarded(() =>
    {
        var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts) throw new TableFaultException(Error.Refused("residents.import-bomb"));
        if (archive.GetEntry(Workbook) is not { } workbook) throw new TableFaultException(Error.Refused("residents.import-type"));
        var (sheetId, old) = FirstSheet(workbook);
        var parts = Parts(archive);
        var path = sheetId is not null && parts.TryGetValue(sheetId, out var target) ? target.Path : "xl/worksheets/sheet1.xml";
        if (archive.GetEntry(path) is not { } sheet) throw new TableFaultException(Error.Refused("residents.import-broken"));
        var shared = parts.Values.FirstOrDefault(p => p.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Path ?? "xl/sharedStrings.xml";
        return new XlsxFile(archive, sheet, archive.GetEntry(shared), old);
    });

    /// <inheritdoc/>
    public override ITableReader Read() => Guarded(() => new XlsxReader(Xml(sheet), strings.Value, from1904));

    /// <inheritdoc/>
    public override void Dispose()
    {
        zip.Dispose();
        base.Dispose();
    }

    /// <summary>Turns what zip and XML throw at broken content into the refusal for the user.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new TableFaultException(Error.Refused("residents.import-broken"));
        }
    }

    private static XmlReader Xml(ZipArchiveEntry part) => XmlReader.Create(
        new LimitedStream(part.Open(), part.CompressedLength),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    private static (string? Id, bool From1904) FirstSheet(ZipArchiveEntry workbook)
    {
        using var xml = Xml(workbook);
        var old = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") old = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet") return (Attribute(xml, "id"), old);
        }

        return (null, old);
    }

    private static Dictionary<string, (string Type, string Path)> Parts(ZipArchive zip)
    {
        Dictionary<string, (string, string)> parts = new(StringComparer.Ordinal);
        if (zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations) return parts;
        using var xml = Xml(relations);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                parts[id] = (xml.GetAttribute("Type") ?? "", target.StartsWith('/') ? target[1..] : "xl/" + target);
        }

        return parts;
    }

    private static string? Attribute(XmlReader xml, string localName)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == localName && xml.Prefix.Length > 0) value = xml.Value;
        }

        xml.MoveToElement();
        return value;
    }
}
