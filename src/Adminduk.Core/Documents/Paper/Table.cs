using PdfSharp.Drawing;
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

    /// <summary>Draws more into the last cell of a row, given the row's place in the list and the cell's inside.</summary>
    public Action<int, XRect>? LastCell { get; init; }

    public Table(Canvas canvas, TableLook look, IReadOnlyList<TableColumn> columns)
    {
        (this.canvas, this.look, this.columns) = (canvas, look, columns);
        edges = EdgesOf(canvas, columns);
    }

    /// <summary>Left edge of every column and the right edge of the last, over the canvas's whole width.</summary>
    public static double[] EdgesOf(Canvas canvas, IReadOnlyList<TableColumn> columns)
    {
        var total = columns.Sum(c => c.Share);
        var result = new double[columns.Count + 1];
        result[0] = canvas.Left;
        for (var i = 0; i < columns.Count; i++)
            result[i + 1] = result[i] + (canvas.Width * columns[i].Share / total);
        return result;
    }

    /// <summary>Draws all rows from the writing position, over as many pages as it takes, and moves below.</summary>
    /// <param name="reserve">Height that must stay free under the last row on its page.</param>
    public void Draw(IReadOnlyList<IReadOnlyList<string>> rows, double reserve = 0)
    {
        var next = 0;
        do
        {
            using (canvas.Tag(PdfBlockLevelElementTag.Table))
            {
                new TableHead(canvas, look, columns, edges).Draw();
                next = Rows(rows, next, reserve);
            }
            Grid();
            if (next < rows.Count)
                canvas.NewPage();
        }
        while (next < rows.Count);
    }

    private int Rows(IReadOnlyList<IReadOnlyList<string>> rows, int next, double reserve)
    {
        rules.Clear();
        rules.Add(canvas.Y);
        for (var first = true; next < rows.Count; next++, first = false)
        {
            var cells = rows[next].Select(Layout).ToArray();
            var height = Math.Max(look.LeastRow, cells.Max(c => c.Height) + (2 * look.Padding));
            if (!first && canvas.Y + height + (next == rows.Count - 1 ? reserve : 0) > canvas.Bottom)
                break;
            Row(next, cells, height);
        }
        return next;
    }

    private TableCell Layout(string text, int column) =>
        TableCell.Of(canvas, text, look.Cell with { Align = columns[column].Align }, edges[column + 1] - edges[column] - (2 * look.Padding));

    private void Row(int index, TableCell[] cells, double height)
    {
        using (canvas.Tag(PdfBlockLevelElementTag.TableRow))
        {
            for (var i = 0; i < cells.Length; i++)
            {
                var inside = new XRect(edges[i] + look.Padding, canvas.Y + look.Padding, edges[i + 1] - edges[i] - (2 * look.Padding), height - (2 * look.Padding));
                using (canvas.Tag(PdfBlockLevelElementTag.TableDataCell))
                {
                    cells[i].Write(canvas, inside.X, inside.Y, inside.Width);
                    if (i == cells.Length - 1)
                        LastCell?.Invoke(index, inside);
                }
            }
        }
        canvas.Y += height;
        rules.Add(canvas.Y);
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
}
