using Adminduk.Core.Documents.Paper;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Sops;

/// <summary>The activity × actor table with its flow.</summary>
internal sealed class SopTable(Canvas canvas, SopSheet sheet)
{
    private static readonly TextStyle Inside = new(7, Bold: true, TextAlign.Centre);
    private readonly SopLayout layout = new(canvas, sheet);

    public void Draw()
    {
        for (var page = 0; page <= layout.Rows[^1].Page; page++)
        {
            canvas.NewPage();
            canvas.Paragraph(sheet.Name, canvas.Shrink(sheet.Name, new TextStyle(11, Bold: true, Brush: Ink.Primary), canvas.Width, 1, 7), 0, PdfBlockLevelElementTag.Heading1);
            canvas.Y = layout.Top;
            Page(page);
        }
    }

    private void Page(int page)
    {
        var steps = layout.Rows.Index().Where(r => r.Item.Page == page).ToList();
        using (canvas.Tag(PdfBlockLevelElementTag.Table))
        {
            layout.Head.Draw();
            var start = canvas.Y;
            using (canvas.Artifact())
                new FlowLines(canvas, sheet, layout, page).Draw();
            foreach (var (index, row) in steps)
                Row(index, row);
            Grid(start, [.. steps.Select(s => s.Item)], BelowOf(page));
        }
        canvas.Y = steps[^1].Item.End + BelowOf(page);
    }

    private void Row(int index, SopRow row)
    {
        var step = sheet.Steps[index];
        using (canvas.Tag(PdfBlockLevelElementTag.TableRow))
        {
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var actor = column - SopLayout.ColumnOf(0);
                using (canvas.Tag(PdfBlockLevelElementTag.TableDataCell))
                {
                    if (step.Actors.Contains(actor))
                        Mark(step, actor, index, row);
                    else
                        row.Cells[column].Write(canvas, layout.Edges[column] + SopLayout.Look.Padding, row.Y + SopLayout.Look.Padding, Width(column));
                }
            }
        }
    }

    // The step's number inside the symbol also tells a screen reader in whose column the mark stands.
    private void Mark(SopStep step, int actor, int index, SopRow row)
    {
        var x = layout.CentreOf(actor);
        canvas.Symbol(step.Shape, x, row.Middle);
        canvas.Line($"{index + 1}", Inside, x - FlowSymbols.HalfWidth, row.Middle - (Inside.LineHeight / 2), FlowSymbols.HalfWidth * 2);
    }

    private double BelowOf(int page) => page < layout.Rows[^1].Page ? SopLayout.Strip : 0;

    private void Grid(double start, IReadOnlyList<SopRow> rows, double below)
    {
        using (canvas.Artifact())
        {
            foreach (var row in rows)
                canvas.Stroke(Ink.Hairline, canvas.Left, row.Y, canvas.Right, row.Y);
            var end = rows[^1].End;
            canvas.Stroke(Ink.Hairline, canvas.Left, end, canvas.Right, end);
            canvas.Stroke(Ink.Hairline, canvas.Left, end + below, canvas.Right, end + below);
            foreach (var x in layout.Edges)
                canvas.Stroke(Ink.Hairline, x, start, x, end + below);
        }
    }

    private double Width(int column) => layout.Edges[column + 1] - layout.Edges[column] - (2 * SopLayout.Look.Padding);
}
