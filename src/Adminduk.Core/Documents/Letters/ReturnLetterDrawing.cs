using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Letters;

/// <summary>Surat Pengembalian Berkas, A4; the officer signs by hand.</summary>
public sealed class ReturnLetterDrawing : IDocumentDrawing<ReturnLetterContent>
{
    private static readonly double CodeSide = PageFormat.Mm(30);
    private static readonly TableColumn[] Columns = [new("No", 9, TextAlign.Centre), new("Yang dikembalikan", 45), new("Alasan", 55), new("Yang perlu Anda lakukan", 61)];

    /// <inheritdoc/>
    public string Kind => DocumentKinds.ReturnLetter;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(ReturnLetterContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, $"Surat Pengembalian Berkas {content.CaseNumber}", frame.DrawnAt, Furniture.Plain("Pelayanan ini gratis; jangan membayar kepada siapa pun."), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title("SURAT PENGEMBALIAN BERKAS", content.Number);
            canvas.Fields([("Nama pemohon", content.ApplicantName), ("NIK", content.MaskedNik.OrDash()), ("Layanan", content.Service), ("Nomor resi", content.CaseNumber)]);
            canvas.Y += 6;
            canvas.Text("Permohonan Anda belum dapat kami lanjutkan karena hal-hal berikut. Permohonan tidak ditolak: perbaiki, lalu serahkan kembali.");
            new Table(canvas, TableLook.Normal, Columns).Draw(Rows(content));
            canvas.Y += 8;
            canvas.Text(content.HowToReturn + (content.RepairBy is { } day ? $" Kami menunggu perbaikan Anda sampai {day.Long()}." : ""));
            canvas.Text("Waktu penyelesaian berhenti selama berkas Anda perbaiki dan berjalan kembali setelah kami menerimanya lengkap.");
            Foot(canvas, content, frame);
        });

    private static IReadOnlyList<IReadOnlyList<string>> Rows(ReturnLetterContent content) =>
        [.. content.Items.Select((item, i) => (IReadOnlyList<string>)[$"{i + 1}", item.Item, item.Reason, item.WhatToDo])];

    private static void Foot(Canvas canvas, ReturnLetterContent content, DocumentFrame frame)
    {
        canvas.Room(PageFormat.Mm(45));
        var top = canvas.Y + 10;
        canvas.Qr(content.TrackingLink, "Kode QR untuk membuka dan memperbaiki permohonan", canvas.Left, top, CodeSide);
        canvas.ParagraphAt($"Perbaiki dari ponsel: pindai kode ini, atau buka\n{content.TrackingAddress}", new TextStyle(7.5, Brush: Ink.Quiet), canvas.Left + CodeSide + 4, top + 6, PageFormat.Mm(50));
        canvas.SealAndSignature(frame with { Seal = null });
    }
}
