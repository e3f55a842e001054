using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Letters;

/// <summary>A certificate (surat keterangan), A4.</summary>
/// <param name="kind">Kind of document.</param>
public sealed class CertificateDrawing(string kind) : IDocumentDrawing<CertificateContent>
{
    private static readonly TextStyle English = new(9, Align: TextAlign.Centre, Brush: Ink.Quiet);

    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(CertificateContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, $"{content.Title} {content.Number}", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title(content.Title, content.Number);
            if (content.TitleEn is { } english) canvas.Paragraph(english, English, 8);
            canvas.Text(content.Opening);
            foreach (var section in content.Sections)
            {
                canvas.Section(section.Heading);
                canvas.Fields([.. section.Fields.Select(f => (f.Label, f.Value.OrDash()))]);
            }

            if (content.Members.Count > 0)
            {
                canvas.Section("Nama-nama");
                MemberTable.Draw(canvas, content.Members);
            }

            canvas.Y += 6;
            canvas.Text(content.Closing + (content.ValidUntil is { } end ? $" Surat ini berlaku sampai dengan {end.Long()}." : ""));
            canvas.SealAndSignature(frame);
        });
}
