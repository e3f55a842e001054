using Adminduk.Core.Documents.Paper;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Excerpts;

/// <summary>An excerpt of an act, A4, Indonesian with English under each line as the national form has it.</summary>
/// <param name="kind">Kind of document.</param>
public sealed class ExcerptDrawing(string kind) : IDocumentDrawing<ExcerptContent>
{
    private static readonly TextStyle Office = new(12, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Small = new(8, Align: TextAlign.Centre, Brush: Ink.Quiet);
    private static readonly TextStyle Heading = new(15, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Number = new(10.5, Align: TextAlign.Centre);
    private static readonly TextStyle Body = new(10.5);
    private static readonly TextStyle English = new(8, Brush: Ink.Quiet);
    private static readonly double Labels = PageFormat.Mm(66);

    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(ExcerptContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, $"{content.Title} {content.Number}", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            Head(canvas, content);
            foreach (var line in content.Lines) Line(canvas, line);
            canvas.Y += 6;
            if (content.Remark is { } remark) Sentence(canvas, remark);
            Sentence(canvas, Closing(content, frame));
            Margin(canvas, content.Notes);
            canvas.SealAndSignature(frame);
        });

    private static void Head(Canvas canvas, ExcerptContent content)
    {
        canvas.Paragraph("PENCATATAN SIPIL", Office, 0);
        canvas.Paragraph("Registry Office", Small, 4);
        canvas.Paragraph(content.Nationality.Id, Number, 0);
        canvas.Paragraph(content.Nationality.En, Small, 6);
        canvas.Paragraph(content.Title, Heading, 0, PdfBlockLevelElementTag.Heading1);
        canvas.Paragraph(content.TitleEn, Small, 4);
        if (content.Copy is { } copy) canvas.Paragraph($"Kutipan ke-{copy}", Small, 4);
        canvas.Paragraph($"Berdasarkan akta nomor {content.Number}", Number, 0);
        canvas.Paragraph($"By virtue of certificate number {content.Number}", Small, 10);
    }

    private static void Line(Canvas canvas, ExcerptLine line)
    {
        canvas.Room(Body.LineHeight * 3);
        using (canvas.Tag(PdfBlockLevelElementTag.Paragraph))
        {
            var label = canvas.Write(line.Label.Id, Body with { Brush = Ink.Quiet }, canvas.Left, canvas.Y, Labels - 6);
            label += canvas.Write(line.Label.En, English, canvas.Left, canvas.Y + label, Labels - 6);
            canvas.Line(":", Body, canvas.Left + Labels, canvas.Y, 4);
            var value = canvas.Write(line.Value, Body with { Bold = true }, canvas.Left + Labels + 8, canvas.Y, canvas.Width - Labels - 8);
            canvas.Y += Math.Max(label, value) + 4;
        }
    }

    private static void Sentence(Canvas canvas, TwoTongues words)
    {
        canvas.Room(Body.LineHeight * 4);
        canvas.Paragraph(words.Id, Body, 0);
        canvas.Paragraph(words.En, English, 6);
    }

    private static void Margin(Canvas canvas, IReadOnlyList<string> notes)
    {
        if (notes.Count == 0) return;
        canvas.Section("Catatan pinggir");
        foreach (var note in notes) canvas.Text(note);
    }

    private static TwoTongues Closing(ExcerptContent content, DocumentFrame frame) => new(
        $"Kutipan ini dikeluarkan di {frame.Letterhead.City} pada tanggal {frame.IssuedOn.Long()}. Aktanya dicatat pada tanggal {content.RegisteredOn.Long()}.",
        $"This excerpt is issued in {frame.Letterhead.City} on {frame.IssuedOn.LongEnglish()}. The act was registered on {content.RegisteredOn.LongEnglish()}.");
}
