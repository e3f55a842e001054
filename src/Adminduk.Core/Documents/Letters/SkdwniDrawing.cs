using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Letters;

/// <summary>Surat Keterangan Datang WNI, A4.</summary>
public sealed class SkdwniDrawing : IDocumentDrawing<SkdwniContent>
{
    /// <inheritdoc/>
    public string Kind => DocumentKinds.Skdwni;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(SkdwniContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, "Surat Keterangan Datang WNI", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title("SURAT KETERANGAN DATANG WNI (SKDWNI)", content.Number);
            canvas.Text("Penduduk di bawah ini telah melaporkan kedatangannya dan tercatat pada alamat tujuan.");
            canvas.Fields(
            [
                ("Dasar (SKPWNI)", $"Nomor {content.SkpwniNumber}, {content.SkpwniDate.Long()}"), ("NIK Pemohon", content.ApplicantNik), ("Nama Pemohon", content.ApplicantName),
                ("Nomor KK asal", content.OriginFamilyCardNumber), ("Tanggal kedatangan", content.ArrivedOn.Long()),
                ("Nomor KK di tujuan", content.FamilyCardNumber), ("Kepala keluarga di tujuan", content.HeadName),
            ]);
            AddressPair.Draw(canvas, ("Daerah asal", content.Origin), ("Daerah tujuan", content.Destination));
            canvas.Section("Anggota keluarga yang datang");
            MemberTable.Draw(canvas, content.Members);
            canvas.SealAndSignature(frame);
        });
}
