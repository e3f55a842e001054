using System.Globalization;
using System.Xml;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>Reads the rows of a sheet as they stream out of the zip.</summary>
internal sealed class XlsxReader(XmlReader xml, SharedStrings? strings, bool from1904) : ITableReader
{
    // Excel counts days from 1900 or, in old files of a Mac, from 1904.
    private const int Between1900And1904 = 1462;

    private readonly TableRow value = new();
    private int number;

    public TableRow Row { get; } = new();

    public bool Read() => XlsxFile.Guarded(() =>
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row") continue;
            number = Number(xml.GetAttribute("r")) is > 0 and var told && told > number ? told : number + 1;
            Row.Begin(number);
            if (!xml.IsEmptyElement) ReadCells();
            return true;
        }

        return false;
    });

    public void Dispose() => xml.Dispose();

    private void ReadCells()
    {
        var next = 0;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row"))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            var place = Place(xml.GetAttribute("r")) is >= 0 and var told ? told : next;
            next = place + 1;
            var type = xml.GetAttribute("t");
            if (!xml.IsEmptyElement) ReadCell(type);
            Row.EndCell(place, isNumber: type is null or "n");
        }
    }

    private void ReadCell(string? type)
    {
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c"))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement) continue;
            if (xml.LocalName == "is") RichText.Read(xml, "is", Row);
            else if (xml.LocalName == "v") ReadValue(type);
        }
    }

    private void ReadValue(string? type)
    {
        if (type != "s")
        {
            RichText.ReadText(xml, Row);
            return;
        }

        value.Begin(0);
        RichText.ReadText(xml, value);
        value.EndCell();
        if (strings is not null && int.TryParse(value[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)) Row.Append(strings[index]);
    }

    public DateOnly? DateOf(double days)
    {
        var shifted = days + (from1904 ? Between1900And1904 : 0);
        return shifted is >= 61 and < 2_958_466 ? DateOnly.FromDateTime(DateTime.FromOADate(shifted)) : null;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;

    // "AB12": letters are the column, A = 1.
    private static int Place(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c)) break;
            column = (column * 26) + (c - 'A' + 1);
            if (column > 20_000) break;
        }

        return column - 1;
    }
}
