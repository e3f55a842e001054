using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Sops;

/// <summary>SOP Administrasi Pemerintahan after PermenPANRB 35/2012, A4 landscape: identity page, flow table, meaning of the symbols.</summary>
public sealed class SopDrawing : IDocumentDrawing<SopSheet>
{
    /// <inheritdoc/>
    public string Kind => DocumentKinds.Sop;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(SopSheet content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4Landscape, $"SOP {content.Name}", frame.DrawnAt, Furniture.Plain($"SOP {content.Name}"), canvas =>
        {
            SopCover.Draw(canvas, content, frame);
            if (content.Steps.Count > 0)
                new SopTable(canvas, content).Draw();
            SopLegend.Draw(canvas, content);
            if (frame.Signatory is not null)
                canvas.SealAndSignature(frame with { Seal = null });
        });
}
