using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Books;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Documents.Receipts;
using Adminduk.Core.Documents.Slips;

namespace Adminduk.Core.Tests.Documents;

/// <summary>Made-up contents of letters, receipts and books.</summary>
internal static class LetterSamples
{
    public const string Nik = "2101014507900007";

    private static readonly PrintedAddress Destination = new("Jalan Jenderal Sudirman Nomor 5", "001", "002", "MARGASARI", "KARAWACI", "KOTA TANGERANG", "BANTEN", "15113");

    private static readonly MovingMember[] Members =
    [
        new(Nik, "SITI RAHMAWATI PUTRI", "KEPALA KELUARGA", new DateOnly(1990, 7, 5)),
        new("2101010101150003", "AHMAD FAUZAN WIJAYAKUSUMA", "ANAK", new DateOnly(2015, 1, 1)),
    ];

    public static SkpwniContent Skpwni(string name = "SITI RAHMAWATI PUTRI") => new(
        "SKPWNI/2101/22112026/0001", "2101012211260001", "MUHAMMAD WIJAYAKUSUMA", Nik, name, PaperSamples.Address, Destination,
        "Pekerjaan", "Antarprovinsi", "Kepala keluarga dan sebagian anggota keluarga", "Nomor KK tetap", "Membuat KK baru",
        new DateOnly(2026, 12, 1), Members, new DateOnly(2027, 3, 2));

    public static SkdwniContent Skdwni() => new(
        "SKDWNI/2101/22112026/0002", "SKPWNI/3671/01112026/0114", new DateOnly(2026, 11, 1), "3671012211260009", "2101012211260001", "SITI RAHMAWATI PUTRI",
        Nik, "SITI RAHMAWATI PUTRI", Destination, PaperSamples.Address, new DateOnly(2026, 11, 20), Members);

    public static BiodataContent Biodata(string name = "SITI RAHMAWATI PUTRI") => new(
        "BIO/2101/22112026/0001", Nik, "2101012211260001", name, "TANJUNGPINANG", new DateOnly(1990, 7, 5), "PEREMPUAN", "O", "ISLAM", "KAWIN TERCATAT",
        "KEPALA KELUARGA", "DIPLOMA IV/STRATA I", "KARYAWAN SWASTA", "WNI", PaperSamples.Address, "ABDUL KARIM", "NURHAYATI")
    {
        BirthActNumber = "2101-LU-12071990-0005",
        MarriageActNumber = "112/34/VI/2012",
        MarriedOn = new DateOnly(2012, 6, 9),
        MotherNik = "2101014105650003",
    };

    public static IdCardSlipContent Slip() => new(
        "0007/CETAK/2026", "2026-000123", "2026-000123", "Baru (perekaman pertama)", new DateOnly(2026, 11, 20), Nik, "SITI RAHMAWATI PUTRI", "TANJUNGPINANG",
        new DateOnly(1990, 7, 5), "PEREMPUAN", "O", PaperSamples.Address, "ISLAM", "KAWIN TERCATAT", "KARYAWAN SWASTA", "WNI");

    public static ReceiptContent Receipt(string name = "SITI RAHMAWATI PUTRI") => new(
        "2026-000123", "K7M4PX", "https://adminduk.bintankab.example/lacak/2026-000123?kode=K7M4PX", "adminduk.bintankab.example/lacak", "Kartu Keluarga: pisah KK",
        name, "2101 •••• •••• 0007", "Minggu, 22 November 2026 09.05 WIB", "Rina Contoh, Front Office",
        ["Formulir F-1.02 (asli)", "Kartu Keluarga lama (asli)", "Fotokopi buku nikah", "Surat pernyataan perubahan elemen data (F-1.06)"],
        "Kartu Keluarga baru, paling lambat Rabu, 25 November 2026.", "Ambil di loket 2 dengan menunjukkan resi ini. Jika diwakilkan, bawa surat kuasa.",
        "SMS Center 0812 0000 0000, kotak saran di ruang tunggu, atau adminduk.bintankab.example/pengaduan");

    public static ReturnLetterContent ReturnLetter() => new(
        "045/KEMBALI/2026", "2026-000123", "Kartu Keluarga: pisah KK", "SITI RAHMAWATI PUTRI", "2101 •••• •••• 0007",
        [new("Foto Kartu Keluarga", "Tulisan tidak terbaca.", "Foto ulang di tempat terang, seluruh sisi terlihat."), new("Formulir F-1.02", "Belum ditandatangani.", "Tanda tangani halaman terakhir, lalu unggah kembali.")],
        "Serahkan perbaikan lewat halaman lacak atau di loket mana pun dengan menyebut nomor resi.", new DateOnly(2026, 12, 6),
        "https://adminduk.bintankab.example/lacak/2026-000123?kode=K7M4PX", "adminduk.bintankab.example/lacak");

    public static BookContent Book(int rows) => new(
        "BUKU PENGAMBILAN DOKUMEN", "November 2026, seluruh kecamatan",
        [new("No", 10, true), new("Tanggal", 24, true), new("Nomor Resi", 28, true), new("Produk", 50), new("Pemohon", 55), new("Penerima", 55), new("Tanda Tangan", 35)],
        [.. Enumerable.Range(1, rows).Select(i => (IReadOnlyList<string>)[$"{i}", "22-11-2026", $"2026-{i:D6}", "SKPWNI dan Biodata", "SITI RAHMAWATI PUTRI", "AHMAD FAUZAN (suami)", ""])],
        "Dicetak Rina Contoh, 22 November 2026 09.05 WIB")
    { LeastRowHeight = 10 };
}
