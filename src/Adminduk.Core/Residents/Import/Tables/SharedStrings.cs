using System.Xml;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>The texts that cells of a workbook refer to by number, kept end to end: a million names cost no million objects.</summary>
internal sealed class SharedStrings
{
    private const int BlockSize = 1 << 20;
    private const long MostCharacters = 96L << 20;

    private readonly List<char[]> blocks = [];
    private readonly List<(int Block, int Start, int Length)> texts = [];
    private int used = BlockSize;
    private long all;

    /// <summary>The text of a number, empty when there is none.</summary>
    public ReadOnlySpan<char> this[int number] =>
        number >= 0 && number < texts.Count ? blocks[texts[number].Block].AsSpan(texts[number].Start, texts[number].Length) : default;

    /// <summary>Reads the part of the workbook that holds them.</summary>
    public static SharedStrings Read(XmlReader xml)
    {
        var strings = new SharedStrings();
        var row = new TableRow();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            row.Begin(0);
            if (!xml.IsEmptyElement) RichText.Read(xml, "si", row);
            row.EndCell();
            strings.Add(row[0]);
        }

        return strings;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if ((all += text.Length) > MostCharacters) throw new TableFaultException(Error.Refused("residents.import-too-large"));
        if (used + text.Length > BlockSize)
        {
            blocks.Add(new char[Math.Max(BlockSize, text.Length)]);
            used = 0;
        }

        text.CopyTo(blocks[^1].AsSpan(used));
        texts.Add((blocks.Count - 1, used, text.Length));
        used += text.Length;
    }
}
