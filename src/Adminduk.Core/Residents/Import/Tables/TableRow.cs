using System.Xml;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>The row just read; its memory is used again for the next one.</summary>
internal sealed class TableRow
{
    /// <summary>The longest text that a cell of a spreadsheet may hold.</summary>
    public const int LongestCell = 32_767;

    private const int MostCells = 500;
    private const int Chunk = 512;

    private readonly List<(int Start, int Length, bool IsNumber)> cells = [];
    private char[] buffer = new char[4096];
    private int used;
    private int start;

    /// <summary>1-based, as a spreadsheet counts rows.</summary>
    public int Number { get; private set; }

    /// <summary>Cells up to the last one written.</summary>
    public int Count => cells.Count;

    /// <summary>True when no cell holds anything but blanks.</summary>
    public bool IsBlank => used == 0 || buffer.AsSpan(0, used).IsWhiteSpace();

    /// <summary>The text of a cell; empty where there is none.</summary>
    public ReadOnlySpan<char> this[int cell] =>
        cell >= 0 && cell < cells.Count ? buffer.AsSpan(cells[cell].Start, cells[cell].Length) : default;

    /// <summary>True for a cell that a spreadsheet keeps as a number, with the number as its text.</summary>
    public bool IsNumber(int cell) => cell >= 0 && cell < cells.Count && cells[cell].IsNumber;

    /// <summary>Begins a row.</summary>
    public void Begin(int number)
    {
        Number = number;
        cells.Clear();
        used = start = 0;
    }

    /// <summary>Adds to the cell being written.</summary>
    /// <returns>False when it is longer than any cell may be.</returns>
    public bool Append(ReadOnlySpan<char> text)
    {
        if (used + text.Length > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, used + text.Length));
        text.CopyTo(buffer.AsSpan(used));
        used += text.Length;
        return used - start <= LongestCell;
    }

    /// <summary>Adds the text that a reader stands on, without a string of its own.</summary>
    /// <returns>False when the cell is longer than any cell may be.</returns>
    public bool AppendFrom(XmlReader xml)
    {
        while (used - start <= LongestCell)
        {
            if (buffer.Length - used < Chunk) Array.Resize(ref buffer, buffer.Length * 2);
            var length = xml.ReadValueChunk(buffer, used, Chunk);
            if (length == 0) return true;
            used += length;
        }

        return false;
    }

    /// <summary>Ends the cell being written, as the next one.</summary>
    public void EndCell(bool isNumber = false) => EndCell(cells.Count, isNumber);

    /// <summary>Ends the cell being written, as the one at a 0-based place; those left out are empty.</summary>
    public void EndCell(int place, bool isNumber)
    {
        if (place < MostCells && place >= cells.Count)
        {
            while (cells.Count < place) cells.Add((start, 0, false));
            cells.Add((start, used - start, isNumber));
        }

        start = used;
    }
}
