namespace Adminduk.Core.Documents.Paper;

/// <summary>The foot of a signed document: QR and how to check on the left, signature on the right.</summary>
internal static class SealDrawing
{
    private static readonly TextStyle Body = new(9.5);
    private static readonly TextStyle Note = new(7, Brush: Ink.Quiet);
    private static readonly TextStyle Strong = new(7, Bold: true);
    private const double Gap = 10;
    private static readonly double QrSide = PageFormat.Mm(34);
    private static readonly double BlockWidth = PageFormat.Mm(76);
    private static readonly double BlockHeight = PageFormat.Mm(36);

    /// <summary>Draws both below the writing position, on a new page if they do not fit.</summary>
    /// <param name="beside">Title and name of somebody who signs by hand in the middle: the head of the family.</param>
    public static void SealAndSignature(this Canvas canvas, DocumentFrame frame, (string Title, string Name)? beside = null)
    {
        canvas.Room(BlockHeight + Gap);
        var y = canvas.Y + Gap;
        if (frame.Seal is { } seal)
            Seal(canvas, seal, y);
        if (beside is { } other)
            Beside(canvas, other.Title, other.Name, y);
        var end = Signature(canvas, frame, canvas.Right - BlockWidth, y);
        canvas.Y = Math.Max(end, y + (frame.Seal is null ? 0 : QrSide));
    }

    private static void Seal(Canvas canvas, DocumentSeal seal, double y)
    {
        canvas.Qr(seal.QrText, "Kode QR untuk memeriksa keaslian dokumen", canvas.Left, y, QrSide);
        var x = canvas.Left + QrSide + 4;
        var width = PageFormat.Mm(52);
        var code = string.Join(' ', seal.Code.Chunk(4).Select(c => new string(c)));
        y += 6 + canvas.ParagraphAt("Periksa keaslian: pindai kode ini dengan kamera ponsel, atau buka", Note, x, y + 6, width);
        y += canvas.ParagraphAt(seal.CheckAddress, canvas.Shrink(seal.CheckAddress, Strong, width, 1, 5), x, y, width);
        y += canvas.ParagraphAt("lalu ketik kode", Note, x, y, width);
        canvas.ParagraphAt(code, canvas.Shrink(code, Strong, width, 1, 5), x, y, width);
    }

    private static void Beside(Canvas canvas, string title, string name, double y)
    {
        var x = canvas.Left + ((canvas.Width - BlockWidth) / 2) + PageFormat.Mm(8);
        var style = Body with { Align = TextAlign.Centre };
        canvas.ParagraphAt(title, style, x, y + style.LineHeight, BlockWidth);
        canvas.ParagraphAt(name, style with { Bold = true }, x, y + PageFormat.Mm(28), BlockWidth);
    }

    private static double Signature(Canvas canvas, DocumentFrame frame, double x, double y)
    {
        y += canvas.ParagraphAt($"{frame.Letterhead.City}, {frame.IssuedOn.Long()}", Body, x, y, BlockWidth);
        if (frame.Signatory is not { } signatory)
            return y;
        if (signatory.OnBehalfOf is { Length: > 0 } onBehalfOf)
            y += canvas.ParagraphAt(onBehalfOf, Body, x, y, BlockWidth);
        y += canvas.ParagraphAt(signatory.Position, Body, x, y, BlockWidth) + 3;
        y = Mark(canvas, frame.Seal, x, y);
        y += canvas.ParagraphAt(signatory.Name, Body with { Bold = true }, x, y, BlockWidth);
        if (signatory.Nip is { Length: > 0 } nip)
            y += canvas.ParagraphAt($"NIP {nip}", Body, x, y, BlockWidth);
        return y;
    }

    // Room for a pen on a draft; the statement of an electronic signature on the final sheet.
    private static double Mark(Canvas canvas, DocumentSeal? seal, double x, double y)
    {
        if (seal is null)
            return y + PageFormat.Mm(16);
        var height = PageFormat.Mm(11);
        using (canvas.Artifact())
            canvas.Box(Ink.Hairline, Ink.Surface, x, y, BlockWidth, height);
        var text = seal.IsTest ? "Ditandatangani secara elektronik\ndengan sertifikat uji" : "Ditandatangani\nsecara elektronik";
        canvas.ParagraphAt(text, new TextStyle(8, Brush: Ink.Primary), x + 6, y + 5, BlockWidth - 12);
        return y + height + 4;
    }
}
