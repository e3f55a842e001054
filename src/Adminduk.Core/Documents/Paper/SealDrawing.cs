namespace Adminduk.Core.Documents.Paper;

/// <summary>The foot of a signed document: QR and how to check on the left, signature on the right.</summary>
internal static class SealDrawing
{
    private static readonly TextStyle Body = new(9.5);
    private static readonly TextStyle Note = new(7, Brush: Ink.Quiet);
    private static readonly double QrSide = PageFormat.Mm(36);
    private static readonly double BlockWidth = PageFormat.Mm(78);
    private static readonly double BlockHeight = PageFormat.Mm(40);

    /// <summary>Draws both below the writing position, on a new page if they do not fit.</summary>
    public static void SealAndSignature(this Canvas canvas, DocumentFrame frame)
    {
        canvas.Room(BlockHeight + 12);
        var y = canvas.Y + 12;
        if (frame.Seal is { } seal)
            Seal(canvas, seal, y);
        var end = Signature(canvas, frame, canvas.Right - BlockWidth, y);
        canvas.Y = Math.Max(end, y + (frame.Seal is null ? 0 : QrSide));
    }

    private static void Seal(Canvas canvas, DocumentSeal seal, double y)
    {
        canvas.Qr(seal.QrText, "Kode QR untuk memeriksa keaslian dokumen", canvas.Left, y, QrSide);
        var x = canvas.Left + QrSide + 4;
        var width = canvas.Right - BlockWidth - x - 8;
        var code = string.Join(' ', seal.Code.Chunk(4).Select(c => new string(c)));
        var text = $"Periksa keaslian: pindai kode ini dengan kamera ponsel, atau buka\n{seal.CheckAddress}\ndan ketik kode\n{code}";
        canvas.ParagraphAt(text, Note, x, y + 6, Math.Max(width, PageFormat.Mm(30)));
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
