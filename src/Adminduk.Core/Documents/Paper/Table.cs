using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>A table with hairlines whose cells wrap, whose rows grow, and whose head returns on each page.</summary>
internal sealed class Table
{
    private readonly Canvas canvas;
    private readonly TableLook look;
    private readonly IReadOnlyList<TableColumn> columns;
    private readonly double[] edges;
    private readonly List<double> rules = [];

    public Table(Canvas canvas, TableLook look, IReadOnlyList<TableColumn> columns)
    {
        (this.canvas, this.look, this.columns) = (canvas, look, columns);
        var total = columns.Sum(c => c.Share);
        edges = new double[columns.Count + 1];
        edges[0] = canvas.Left;
        for (var i = 0; i < columns.Count; i++)
            edges[i + 1] = edges[i] + (canvas.Width * columns[i].Share / total);
    }

    /// <summary>Draws all rows from the writing position, over as many pages as it takes, and moves below.</summary>
    /// <param name="reserve">Height that must stay free under the last row on its page.</param>
    public void Draw(IReadOnlyList<IReadOnlyList<string>> rows, double reserve = 0)
    {
        var next = 0;
        while (next < rows.Count || rules.Count == 0)
        {
            rules.Clear();
            using (canvas.Tag(PdfBlockLevelElementTag.Table))
            {
                Head();
                next = Rows(rows, next, reserve);
            }
            Grid();
            if (next < rows.Count)
                canvas.NewPage();
        }
    }

    private int Rows(IReadOnlyList<IReadOnlyList<string>> rows, int next, double reserve)
    {
        for (var first = true; next < rows.Count; next++, first = false)
        {
            var cells = Layout(rows[next]);
            var height = Math.Max(look.LeastRow, cells.Max(Height));
            if (!first && canvas.Y + height + (next == rows.Count - 1 ? reserve : 0) > canvas.Bottom)
                break;
            Row(cells, height, PdfBlockLevelElementTag.TableDataCell);
        }
        return next;
    }

    private void Head()
    {
        rules.Add(canvas.Y);
        var cells = columns.Select((c, i) => Lines(c.Header, i, look.Head)).ToArray();
        var height = cells.Max(Height);
        using (canvas.Artifact())
            canvas.Box(null, Ink.Surface, canvas.Left, canvas.Y, canvas.Width, height);
        Row(cells, height, PdfBlockLevelElementTag.TableHeaderCell);
        if (look.Numbered)
            Numbers();
    }

    private void Numbers()
    {
        var style = look.Head with { Size = look.Head.Size - 1, Bold = false, Brush = Ink.Quiet };
        var cells = columns.Select((_, i) => Lines($"({i + 1})", i, style)).ToArray();
        var height = style.LineHeight + 2;
        using (canvas.Artifact())
        {
            for (var i = 0; i < cells.Length; i++)
                canvas.Line(cells[i].Lines[0], style, edges[i], canvas.Y + 1, edges[i + 1] - edges[i]);
        }
        canvas.Y += height;
        rules.Add(canvas.Y);
    }

    private Cell[] Layout(IReadOnlyList<string> row) =>
        [.. row.Select((text, i) => Lines(text, i, look.Cell with { Align = columns[i].Align }))];

    // A word wider than its column is shrunk a little before it is broken.
    private Cell Lines(string text, int column, TextStyle style)
    {
        var width = edges[column + 1] - edges[column] - (2 * look.Padding);
        var longest = Printable.Clean(text).Split(' ', '\n').MaxBy(w => w.Length) ?? "";
        var fitting = canvas.Shrink(longest, style, width, 1, style.Size * 0.8);
        return new Cell(canvas.Wrap(text, fitting, width), fitting);
    }

    private double Height(Cell cell) => (cell.Lines.Count * cell.Style.LineHeight) + (2 * look.Padding);

    private void Row(Cell[] cells, double height, PdfBlockLevelElementTag tag)
    {
        using (canvas.Tag(PdfBlockLevelElementTag.TableRow))
        {
            for (var i = 0; i < cells.Length; i++)
            {
                using (canvas.Tag(tag))
                    Write(cells[i], i, tag == PdfBlockLevelElementTag.TableHeaderCell ? (height - Height(cells[i])) / 2 : 0);
            }
        }
        canvas.Y += height;
        rules.Add(canvas.Y);
    }

    private void Write(Cell cell, int column, double drop)
    {
        var width = edges[column + 1] - edges[column] - (2 * look.Padding);
        foreach (var (index, line) in cell.Lines.Index())
        {
            if (line.Length > 0)
                canvas.Line(line, cell.Style, edges[column] + look.Padding, canvas.Y + look.Padding + drop + (index * cell.Style.LineHeight), width);
        }
    }

    private void Grid()
    {
        using (canvas.Artifact())
        {
            foreach (var y in rules)
                canvas.Stroke(Ink.Hairline, canvas.Left, y, canvas.Right, y);
            foreach (var x in edges)
                canvas.Stroke(Ink.Hairline, x, rules[0], x, rules[^1]);
        }
    }

    private readonly record struct Cell(IReadOnlyList<string> Lines, TextStyle Style);
}
