using Adminduk.Core.Documents.Sops;

namespace Adminduk.Core.Tests.Documents;

/// <summary>Sheets with the shape of the real ones.</summary>
internal static class SopSamples
{
    public static SopSheet FamilyCard() => new(
        "Penerbitan Kartu Keluarga", "BIDANG PENDAFTARAN PENDUDUK",
        [
            new("Nomor SOP", null), new("Tanggal Pembuatan", "2 Januari 2019"), new("Tanggal Revisi", "Maret 2019"), new("Tanggal Pengesahan", "Maret 2019"),
            new("Disahkan Oleh", "Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Bintan"),
        ],
        [
            new("Dasar Hukum", ["Permendagri 52/2011", "PermenPANRB 53/2014", "Perda Bintan 7/2008", "Perbup Bintan 10/2007", "Perbup Bintan 1/2017"]),
            new("Kualifikasi Pelaksana", ["Berwenang menyusun LAKIP", "Mampu menyusun dan menganalisis data kinerja"]),
            new("Keterkaitan", []), new("Peralatan/Perlengkapan", ["Peraturan administrasi kependudukan", "Komputer", "ATK", "Blanko pendukung"]),
            new("Peringatan", ["Jika tidak dilaksanakan sesuai SOP, pelayanan tidak berjalan lancar."]), new("Pencatatan dan Pendataan", ["Indikator kinerja, target, realisasi, persentase capaian"]),
        ],
        ["Pemohon", "Front Office", "Petugas Pelayanan", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas"],
        Steps(), "118 menit", ["Batas layanan: paling lama tiga hari kerja sejak berkas lengkap."]);

    public static StandardSheet Standard(int components = 14) => new(
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Bintan", "KARTU KELUARGA", [new("Nomor SP", null)],
        [.. Enumerable.Range(1, components).Select(Component)], ["Komponen ditulis menurut naskah sumber; catatan dari kantor."]);

    private static StandardComponent Component(int number) => number switch
    {
        1 => new("Dasar Hukum", [.. Enumerable.Range(1, 12).Select(i => $"UU Nomor {i} Tahun 2006 tentang Administrasi Kependudukan dan perubahannya yang terakhir")], "Judul UU 6/2011 dalam naskah sumber keliru."),
        12 => new("Jaminan Pelayanan", []),
        _ => new($"Komponen ke-{number}", ["Tidak dipungut biaya (gratis)"]),
    };

    private static SopStep[] Steps() =>
    [
        Step("Menyerahkan berkas", 0, SopShape.Terminator, "Berkas sudah diproses di kecamatan", 5, "Berkas permohonan"),
        Step("Menerima berkas", 1, SopShape.Process, "Penerimaan berkas", 5, "Berkas permohonan"),
        Step("Memeriksa kelengkapan, registrasi, memberi Resi", 1, SopShape.Process, "Ceklis persyaratan dan kelengkapannya", 10, "Resi Tanda Bukti Pengurusan"),
        Step("Meneruskan berkas kepada Kepala Seksi", 2, SopShape.Process, "Berkas lengkap dan layak", 3, "Berkas layak dan lengkap"),
        Step("Memverifikasi dan memaraf", 3, SopShape.Decision, "Berkas, dokumen pendukung, KK diparaf", 30, "Menyetujui atau menolak/dikembalikan", 2),
        Step("Memverifikasi dan memaraf", 4, SopShape.Decision, "Berkas, dokumen pendukung, KK diparaf", 30, "Menyetujui atau menolak/dikembalikan", 2),
        Step("Mengesahkan dan menandatangani", 5, SopShape.Process, "Berkas, KK ditandatangani", 10, "Tanda tangan dan koreksi"),
        Step("Registrasi dan cap pengesahan", 2, SopShape.Process, "Dokumen sudah ditandatangani", 15, "Registrasi dan cap pengesahan"),
        Step("Menyerahkan atas Resi", 1, SopShape.Process, "Dokumen KK", 5, "Dokumen KK selesai"),
        new("Menandatangani buku pengambilan", [0], SopShape.Terminator, new("Registrasi pengambilan"), new("5 menit", OfficeDefault: true), new("Tanda tangan buku pengambilan"), ""),
    ];

    private static SopStep Step(string activity, int actor, SopShape shape, string completeness, int minutes, string output, int? back = null) =>
        new(activity, [actor], shape, new(completeness), new($"{minutes} menit"), new(output), "", back);
}
