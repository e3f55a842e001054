namespace Adminduk.Core.Documents.Paper;

/// <summary>What stands on every page around the content.</summary>
internal static class Furniture
{
    private const string Draft = "Konsep: belum ditandatangani dan belum berlaku.";
    private const string Signed = "Ditandatangani secara elektronik; sah tanpa tanda tangan basah dan cap dinas. Periksa keasliannya dengan kode QR.";
    private const string Test = "Sertifikat uji, bukan untuk produksi: lembar ini contoh dan tidak berlaku sebagai dokumen resmi.";
    private static readonly TextStyle Small = new(7, Brush: Ink.Quiet);

    /// <summary>For a kind that is signed: draft mark, a sentence on its standing, page numbers.</summary>
    public static Action<Canvas> Official(DocumentFrame frame) => canvas =>
    {
        if (frame.Seal is null)
            DraftMark(canvas);
        Foot(canvas, frame.Seal switch { null => Draft, { IsTest: true } => Test, _ => Signed });
    };

    /// <summary>For papers without signature: page numbers and a note of the caller's.</summary>
    public static Action<Canvas> Plain(string note) => canvas => Foot(canvas, note);

    private static void DraftMark(Canvas canvas)
    {
        using (canvas.Artifact())
        {
            var size = Math.Min(canvas.PageWidth, canvas.PageHeight) / 4.4;
            canvas.Turned("KONSEP", new TextStyle(size, Bold: true, Brush: Ink.DraftMark), canvas.PageWidth / 2, canvas.PageHeight / 2, -38);
        }
    }

    private static void Foot(Canvas canvas, string note)
    {
        var y = canvas.Bottom + ((canvas.PageHeight - canvas.Bottom) * 0.3);
        var pages = $"Halaman {canvas.Page} dari {canvas.Pages}";
        using (canvas.Artifact())
        {
            canvas.Stroke(Ink.Hairline, canvas.Left, y, canvas.Right, y);
            canvas.Line(pages, Small with { Align = TextAlign.Right }, canvas.Left, y + 3, canvas.Width);
            canvas.Write(note, Small, canvas.Left, y + 3, canvas.Width - 90);
        }
    }
}
