using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Sops;

/// <summary>Standar Pelayanan, A4: a table of No, Komponen, Uraian.</summary>
public sealed class StandardDrawing : IDocumentDrawing<StandardSheet>
{
    private const string Absent = "(Komponen ini tidak dimuat dalam naskah sumber.)";
    private static readonly TableColumn[] Columns = [new("No", 10, TextAlign.Centre), new("Komponen", 42), new("Uraian", 118)];

    // The last row keeps the signature company.
    private static readonly double SignatureRoom = PageFormat.Mm(52);

    /// <inheritdoc/>
    public string Kind => DocumentKinds.Standard;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(StandardSheet content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, $"Standar Pelayanan {content.ServiceName}", frame.DrawnAt, Furniture.Plain($"Standar Pelayanan {content.ServiceName}"), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title("STANDAR PELAYANAN", "");
            canvas.Fields([("Nama Unit Pelayanan", content.UnitName), ("Jenis Pelayanan", content.ServiceName), .. content.Identity.Select(f => (f.Label, f.Shown))]);
            canvas.Y += 8;
            new Table(canvas, TableLook.Normal, Columns).Draw(Rows(content), SignatureRoom);
            canvas.Y += 6;
            foreach (var remark in content.Remarks)
                canvas.Paragraph(remark, new TextStyle(8, Brush: Ink.Quiet), 2);
            canvas.SealAndSignature(frame with { Seal = null });
        });

    private static IReadOnlyList<IReadOnlyList<string>> Rows(StandardSheet content) =>
        [.. content.Components.Select((c, i) => (IReadOnlyList<string>)[$"{i + 1}", c.Name, Describe(c)])];

    private static string Describe(StandardComponent component)
    {
        var text = component.Lines.Count switch
        {
            0 => Absent,
            1 => component.Lines[0],
            _ => string.Join('\n', component.Lines.Select((line, i) => $"{i + 1}. {line}")),
        };
        return component.Remark is { Length: > 0 } remark ? $"{text}\nCatatan: {remark}" : text;
    }
}
