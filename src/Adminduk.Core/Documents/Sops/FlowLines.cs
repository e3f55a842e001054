using Adminduk.Core.Documents.Paper;
using PdfSharp.Drawing;

namespace Adminduk.Core.Documents.Sops;

/// <summary>The lines of one page of the flow: on to the next step, back after a "no", and over to other pages.</summary>
internal sealed class FlowLines(Canvas canvas, SopSheet sheet, SopLayout layout, int page)
{
    private const double Lane = 4;
    private static readonly TextStyle Label = new(6);
    private readonly List<(int From, int To)> returns =
        [.. sheet.Steps.Index().Where(s => s.Item.ReturnTo is not null && s.Item.Actors.Count > 0).Select(s => (s.Index, s.Item.ReturnTo!.Value))];

    public void Draw()
    {
        var drawn = sheet.Steps.Index().Where(s => s.Item.Actors.Count > 0).Select(s => s.Index).ToList();
        foreach (var (from, to) in drawn.Zip(drawn.Skip(1)))
            Onward(from, to);
        foreach (var (number, way) in returns.Index())
            Back(way.From, way.To, number);
        foreach (var index in drawn.Where(i => layout.Rows[i].Page == page))
            Together(index);
    }

    private static double HalfHeight(SopStep step) => FlowSymbols.HalfHeight + (step.Shape == SopShape.Decision ? 2 : 0);

    // Actors who share a step stand on one line.
    private void Together(int step)
    {
        var actors = sheet.Steps[step].Actors;
        var y = layout.Rows[step].Middle;
        if (actors.Count > 1)
            canvas.Stroke(Ink.Outline, layout.CentreOf(actors.Min()), y, layout.CentreOf(actors.Max()), y);
    }

    private void Onward(int from, int to)
    {
        var (start, end) = (layout.Rows[from], layout.Rows[to]);
        var (x1, x2) = (X(from), X(to));
        var (y1, y2) = (start.Middle + HalfHeight(sheet.Steps[from]), end.Middle - HalfHeight(sheet.Steps[to]));
        var letter = Letter(start.Page);
        if (start.Page == page && sheet.Steps[from].Shape == SopShape.Decision)
            canvas.Line("Ya", Label, x1 + 3, y1 - 1, 20);
        if (start.Page == page && end.Page == page)
            Elbow(x1, y1, x2, end.Y + 4, y2);
        else if (start.Page == page)
            Leave(letter, x1, y1, start.End + (SopLayout.Strip / 2));
        else if (end.Page == page)
            Enter(letter, x2, end.Y - (SopLayout.Strip / 2), y2);
    }

    private void Elbow(double x1, double y1, double x2, double between, double y2)
    {
        if (Math.Abs(x1 - x2) < 0.1)
            canvas.Arrow(new XPoint(x1, y1), new XPoint(x2, y2));
        else
            canvas.Arrow(new XPoint(x1, y1), new XPoint(x1, between), new XPoint(x2, between), new XPoint(x2, y2));
    }

    private void Leave(string letter, double x, double y, double connector)
    {
        canvas.Arrow(new XPoint(x, y), new XPoint(x, connector - FlowSymbols.HalfConnector));
        canvas.Connector(letter, x, connector);
    }

    private void Enter(string letter, double x, double connector, double y)
    {
        canvas.Connector(letter, x, connector);
        canvas.Arrow(new XPoint(x, connector + FlowSymbols.HalfConnector), new XPoint(x, y));
    }

    // Out at the side that faces the target, along a lane at the edge of the target's column, in at the target's side.
    private void Back(int from, int to, int number)
    {
        var (start, end) = (layout.Rows[from], layout.Rows[to]);
        var rightward = X(to) > X(from);
        var column = SopLayout.ColumnOf(sheet.Steps[to].Actors[0]);
        var lane = rightward ? layout.Edges[column] + 2 + (number * 2) : layout.Edges[column + 1] - 2 - (number * 2);
        var leave = X(from) + (rightward || lane > X(from) ? FlowSymbols.HalfWidth : -FlowSymbols.HalfWidth);
        var enter = X(to) + (rightward ? -FlowSymbols.HalfWidth : FlowSymbols.HalfWidth);
        if (start.Page == page)
            canvas.Line("Tidak", Label with { Align = leave > X(from) ? TextAlign.Left : TextAlign.Right }, leave > X(from) ? leave + 1 : leave - 31, start.Middle - (start.Page == end.Page ? 9 : 15), 30);
        if (start.Page == page && end.Page == page)
            canvas.Arrow(new XPoint(leave, start.Middle), new XPoint(lane, start.Middle), new XPoint(lane, end.Middle), new XPoint(enter, end.Middle));
        else
            BackOverPages(to, start, end, leave, enter, rightward);
    }

    private void BackOverPages(int target, SopRow start, SopRow end, double leave, double enter, bool rightward)
    {
        var letter = ((char)('P' + returns.Select(r => r.To).Distinct().Order().ToList().IndexOf(target))).ToString();
        var away = rightward ? 1 : -1;
        if (start.Page == page)
        {
            canvas.Arrow(new XPoint(leave, start.Middle), new XPoint(leave + (away * Lane * 2), start.Middle));
            canvas.Connector(letter, leave + (away * ((Lane * 2) + FlowSymbols.HalfConnector)), start.Middle);
        }
        if (end.Page == page)
        {
            canvas.Connector(letter, enter - (away * ((Lane * 2) + FlowSymbols.HalfConnector)), end.Middle);
            canvas.Arrow(new XPoint(enter - (away * Lane * 2), end.Middle), new XPoint(enter, end.Middle));
        }
    }

    private double X(int step) => layout.CentreOf(sheet.Steps[step].Actors[0]);

    private static string Letter(int endOfPage) => ((char)('A' + endOfPage)).ToString();
}
