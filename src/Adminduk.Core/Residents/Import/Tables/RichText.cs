using System.Xml;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>Takes the text out of a string item, in one piece or in runs of different type; readings for Japanese are no text.</summary>
internal static class RichText
{
    /// <summary>Reads up to the end of the element that the reader stands on.</summary>
    public static void Read(XmlReader xml, string element, TableRow row)
    {
        var reading = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == element) return;
            if (xml.LocalName == "rPh") reading += xml.IsEmptyElement ? 0 : xml.NodeType == XmlNodeType.Element ? 1 : -1;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false } && reading == 0) ReadText(xml, row);
        }
    }

    /// <summary>Reads the text inside the element that the reader stands on, up to its end.</summary>
    public static void ReadText(XmlReader xml, TableRow row)
    {
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            if (!row.AppendFrom(xml)) throw new TableFaultException(Error.Refused("residents.import-broken"));
        }
    }
}
