using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Sops;

/// <summary>Where everything of the flow table stands, worked out before anything is drawn.</summary>
internal sealed class SopLayout
{
    /// <summary>Strip above or below the rows in which off-page connectors stand, on pages that have any.</summary>
    public const double Strip = 20;

    private const int FirstActor = 2;
    private const double LeastRow = 40;
    private readonly int actors;

    public SopLayout(Canvas canvas, SopSheet sheet)
    {
        actors = sheet.Actors.Count;
        Columns = ColumnsOf(sheet.Actors);
        Edges = Table.EdgesOf(canvas, Columns);
        Head = new TableHead(canvas, Look, Columns, Edges);
        Top = canvas.Top + 24;
        Place(canvas, sheet.Steps);
    }

    public static TableLook Look { get; } = new(new TextStyle(7.5), new TextStyle(7.5, Bold: true, TextAlign.Centre));

    public IReadOnlyList<TableColumn> Columns { get; }

    public double[] Edges { get; }

    public TableHead Head { get; }

    /// <summary>Where the head of the table stands on each page.</summary>
    public double Top { get; }

    /// <summary>One place for each step.</summary>
    public List<SopRow> Rows { get; } = [];

    /// <summary>Column of an actor.</summary>
    public static int ColumnOf(int actor) => FirstActor + actor;

    /// <summary>Middle of an actor's column.</summary>
    public double CentreOf(int actor) => (Edges[ColumnOf(actor)] + Edges[ColumnOf(actor) + 1]) / 2;

    /// <summary>What the cells of a step say; actor columns stay empty for the symbols.</summary>
    public string[] Cells(SopStep step, int index) =>
        [$"{index + 1}", step.Activity, .. Enumerable.Repeat("", actors), step.Completeness.Shown, step.Time.Shown, step.Output.Shown, step.Note];

    private void Place(Canvas canvas, IReadOnlyList<SopStep> steps)
    {
        var page = 0;
        var y = Top + Head.Height;
        foreach (var (index, step) in steps.Index())
        {
            var cells = Cells(step, index).Select((text, i) => TableCell.Of(canvas, text, Look.Cell with { Align = Columns[i].Align }, Width(i))).ToArray();
            var height = Math.Max(LeastRow, cells.Max(c => c.Height) + (2 * Look.Padding));
            var below = index < steps.Count - 1 ? Strip : 0;
            if (y + height + below > canvas.Bottom && index > 0)
            {
                page++;
                y = Top + Head.Height + Strip;
            }
            Rows.Add(new SopRow(page, y, height, cells));
            y += height;
        }
    }

    private double Width(int column) => Edges[column + 1] - Edges[column] - (2 * Look.Padding);

    private static List<TableColumn> ColumnsOf(IReadOnlyList<string> actors) =>
    [
        new("No", 9, TextAlign.Centre), new("Kegiatan", 48), .. actors.Select(a => new TableColumn(a, Math.Max(16, 104.0 / actors.Count), TextAlign.Centre, "Pelaksana")),
        new("Kelengkapan", 33, Group: "Mutu Baku"), new("Waktu", 18, TextAlign.Centre, "Mutu Baku"), new("Output", 29, Group: "Mutu Baku"), new("Keterangan", 27),
    ];
}
