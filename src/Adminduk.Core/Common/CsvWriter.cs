using System.Text;

namespace Adminduk.Core.Common;

/// <summary>Writes a table as comma-separated text in UTF-8, row by row. A cell that begins like a formula stays a text in every spreadsheet.</summary>
/// <param name="stream">Where it goes; it stays open.</param>
public sealed class CsvWriter(Stream stream) : IRowWriter
{
    private const string FormulaSigns = "=+-@\t\r";

    private readonly StreamWriter text = new(stream, new UTF8Encoding(true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };

    /// <inheritdoc/>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Write(',');
            Cell(cells[i]);
        }

        text.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private void Cell(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return;
        var safe = cell.Length > 1 && FormulaSigns.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        if (safe.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Write(safe);
        else text.Write($"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
