using Adminduk.Core.Documents.Paper;
using PdfSharp.Drawing;

namespace Adminduk.Core.Documents.Sops;

/// <summary>What stands below the flow: the sum of times, remarks and the meaning of the five symbols.</summary>
internal static class SopLegend
{
    private static readonly TextStyle Small = new(7.5, Brush: Ink.Quiet);
    private static readonly double Step = PageFormat.Mm(50);

    public static void Draw(Canvas canvas, SopSheet sheet)
    {
        canvas.Room(70);
        canvas.Y += 4;
        canvas.Paragraph($"Jumlah waktu seluruh kegiatan: {sheet.TotalTime}", new TextStyle(9, Bold: true), 3);
        if (sheet.Steps.Any(s => s.Completeness.OfficeDefault || s.Time.OfficeDefault || s.Output.OfficeDefault))
            canvas.Paragraph("* Nilai bawaan kantor: naskah sumber mengosongkannya.", Small, 2);
        foreach (var remark in sheet.Remarks)
            canvas.Paragraph(remark, Small, 2);
        Symbols(canvas);
    }

    private static void Symbols(Canvas canvas)
    {
        var y = canvas.Y + 12;
        var x = canvas.Left + FlowSymbols.HalfWidth;
        using (canvas.Artifact())
        {
            canvas.Symbol(SopShape.Terminator, x, y);
            canvas.Symbol(SopShape.Process, x + Step, y);
            canvas.Symbol(SopShape.Decision, x + (2 * Step), y);
            canvas.Arrow(new XPoint(x + (3 * Step) - FlowSymbols.HalfWidth, y), new XPoint(x + (3 * Step) + FlowSymbols.HalfWidth, y));
            canvas.Connector("A", x + (4 * Step) + 8, y);
        }
        string[] meanings = ["mulai/selesai", "kegiatan", "keputusan", "arah kegiatan", "sambungan halaman"];
        foreach (var (index, meaning) in meanings.Index())
            canvas.ParagraphAt(meaning, Small, x + (index * Step) + FlowSymbols.HalfWidth + 4, y - 5, Step - (2 * FlowSymbols.HalfWidth) - 6);
        canvas.Y = y + 14;
    }
}
