using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>The head of a table: one line of headers, or two where columns stand in groups, and on wish a line of column numbers.</summary>
internal sealed class TableHead
{
    private readonly Canvas canvas;
    private readonly TableLook look;
    private readonly IReadOnlyList<TableColumn> columns;
    private readonly double[] edges;
    private readonly TableCell[] cells;
    private readonly List<(int First, int End, TableCell Cell)> groups;
    private readonly double upper;
    private readonly double height;

    public TableHead(Canvas canvas, TableLook look, IReadOnlyList<TableColumn> columns, double[] edges)
    {
        (this.canvas, this.look, this.columns, this.edges) = (canvas, look, columns, edges);
        cells = [.. columns.Select((c, i) => TableCell.Of(canvas, c.Header, look.Head, Inner(i, i + 1)))];
        groups = [.. Groups()];
        upper = groups.Count == 0 ? 0 : groups.Max(g => g.Cell.Height) + (2 * look.Padding);
        var lower = cells.Where((_, i) => columns[i].Group is not null).Select(c => c.Height).DefaultIfEmpty(0).Max();
        var single = cells.Where((_, i) => columns[i].Group is null).Select(c => c.Height).DefaultIfEmpty(0).Max();
        height = Math.Max(upper + lower, single) + (2 * look.Padding);
    }

    private TextStyle NumberStyle => look.Head with { Size = look.Head.Size - 1, Bold = false, Brush = Ink.Quiet };

    /// <summary>Height of all its lines, points.</summary>
    public double Height => height + (look.Numbered ? NumberStyle.LineHeight + 2 : 0);

    /// <summary>Draws at the writing position and moves below.</summary>
    public void Draw()
    {
        using (canvas.Artifact())
            canvas.Box(null, Ink.Surface, edges[0], canvas.Y, edges[^1] - edges[0], height);
        Cells();
        foreach (var group in groups)
            Group(group);
        Edges();
        canvas.Y += height;
        if (look.Numbered)
            Numbers();
    }

    private void Cells()
    {
        using (canvas.Tag(PdfBlockLevelElementTag.TableRow))
        {
            for (var i = 0; i < cells.Length; i++)
            {
                var top = columns[i].Group is null ? 0 : upper;
                using (canvas.Tag(PdfBlockLevelElementTag.TableHeaderCell))
                    cells[i].Write(canvas, edges[i] + look.Padding, canvas.Y + top + ((height - top - cells[i].Height) / 2), Inner(i, i + 1));
            }
        }
    }

    private void Group((int First, int End, TableCell Cell) group)
    {
        using (canvas.Artifact())
        {
            group.Cell.Write(canvas, edges[group.First] + look.Padding, canvas.Y + ((upper - group.Cell.Height) / 2), Inner(group.First, group.End));
            canvas.Stroke(Ink.Hairline, edges[group.First], canvas.Y + upper, edges[group.End], canvas.Y + upper);
        }
    }

    private void Edges()
    {
        using (canvas.Artifact())
        {
            canvas.Stroke(Ink.Hairline, edges[0], canvas.Y, edges[^1], canvas.Y);
            for (var i = 0; i < edges.Length; i++)
            {
                var inside = i > 0 && i < columns.Count && columns[i].Group is { } group && group == columns[i - 1].Group;
                canvas.Stroke(Ink.Hairline, edges[i], canvas.Y + (inside ? upper : 0), edges[i], canvas.Y + height);
            }
            canvas.Stroke(Ink.Hairline, edges[0], canvas.Y + height, edges[^1], canvas.Y + height);
        }
    }

    private void Numbers()
    {
        var style = NumberStyle;
        var strip = style.LineHeight + 2;
        using (canvas.Artifact())
        {
            foreach (var x in edges)
                canvas.Stroke(Ink.Hairline, x, canvas.Y, x, canvas.Y + strip);
            for (var i = 1; i < columns.Count; i++)
                canvas.Line($"({i - 1 + look.SecondNumber!.Value})", style, edges[i], canvas.Y + 1, edges[i + 1] - edges[i]);
        }
        canvas.Y += strip;
    }

    private IEnumerable<(int First, int End, TableCell Cell)> Groups()
    {
        for (var first = 0; first < columns.Count; first++)
        {
            if (columns[first].Group is not { } name)
                continue;
            var end = first + 1;
            while (end < columns.Count && columns[end].Group == name)
                end++;
            yield return (first, end, TableCell.Of(canvas, name, look.Head, Inner(first, end)));
            first = end - 1;
        }
    }

    private double Inner(int first, int end) => edges[end] - edges[first] - (2 * look.Padding);
}
