using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Letters;

/// <summary>Surat Keterangan Pindah WNI, A4.</summary>
public sealed class SkpwniDrawing : IDocumentDrawing<SkpwniContent>
{
    /// <inheritdoc/>
    public string Kind => DocumentKinds.Skpwni;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(SkpwniContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, "Surat Keterangan Pindah WNI", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title("SURAT KETERANGAN PINDAH WNI (SKPWNI)", content.Number);
            canvas.Fields([("Nomor Kartu Keluarga", content.FamilyCardNumber), ("Nama Kepala Keluarga", content.HeadName), ("NIK Pemohon", content.ApplicantNik), ("Nama Pemohon", content.ApplicantName)]);
            AddressPair.Draw(canvas, ("Daerah asal", content.Origin), ("Daerah tujuan", content.Destination));
            canvas.Section("Kepindahan");
            canvas.Fields(Move(content));
            canvas.Section("Anggota keluarga yang pindah");
            MemberTable.Draw(canvas, content.Members);
            canvas.Y += 6;
            canvas.Text(Closing(content));
            canvas.SealAndSignature(frame);
        });

    private static IReadOnlyList<(string Label, string Value)> Move(SkpwniContent content) =>
    [
        ("Alasan pindah", content.Reason), ("Klasifikasi kepindahan", content.Classification), ("Jenis kepindahan", content.MoveType),
        ("KK bagi yang tidak pindah", content.StayingCard), ("KK bagi yang pindah", content.MovingCard), ("Rencana tanggal pindah", content.PlannedOn.Long()),
    ];

    private static string Closing(SkpwniContent content) =>
        "Laporkan kedatangan Anda dengan surat ini kepada Dinas Kependudukan dan Pencatatan Sipil di daerah tujuan. KTP-el dan KIA lama tetap Anda bawa; daerah tujuan menggantinya."
        + (content.ValidUntil is { } end ? $" Surat ini berlaku sampai dengan {end.Long()}." : "");
}
