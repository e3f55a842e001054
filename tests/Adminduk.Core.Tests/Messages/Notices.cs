using Adminduk.Core.Messages;

namespace Adminduk.Core.Tests.Messages;

/// <summary>Notices as an office would send them.</summary>
internal static class Notices
{
    public static readonly NoticeCase Case = new(
        new Guid("0198f5e2-2ab1-7cc1-9b2a-001122334455"), "BTN-KK-2026-000123", "Kartu Keluarga", "Disdukcapil Bintan", "https://layanan.bintankab.go.id/lacak/Qk3vJ2xXy0ZbTn8sLmA1cw");

    public static readonly Recipient Both = new("siti@example.org", "0812-3456-7890", "id");

    public static readonly CaseNotice[] All =
    [
        CaseNotice.Filed(Case),
        CaseNotice.ReceiptIssued(Case, "K7M-2XP", new DateOnly(2026, 11, 25)),
        CaseNotice.ReceiptIssued(Case, "K7M-2XP", due: null),
        CaseNotice.Returned(Case, [new("Foto KK", "Bagian bawah terpotong.", "Foto ulang di tempat terang."), new("Alamat", "RT belum diisi.", "Isi RT dan RW.")]),
        CaseNotice.RecordingScheduled(Case, "Kantor Camat Toapaya", new DateOnly(2026, 11, 24), "09.00 WIB"),
        CaseNotice.ReadyForPickup(Case, "Loket 2"),
        CaseNotice.Done(Case),
        CaseNotice.Rejected(Case, "Pemohon tidak terdaftar di wilayah ini."),
        CaseNotice.Withdrawn(Case, "Data sudah benar."),
        CaseNotice.Paused(Case, "surat pindah daerah asal"),
        CaseNotice.DueChanged(Case, new DateOnly(2026, 11, 27), "libur bersama"),
    ];
}
