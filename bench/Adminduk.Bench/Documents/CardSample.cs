using Adminduk.Core.Documents;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Documents.Qr;

namespace Adminduk.Bench.Documents;

/// <summary>A family card of five made-up people, unlike every other one drawn.</summary>
internal static class CardSample
{
    /// <summary>The office's paper.</summary>
    public static readonly OfficePaper Paper = new(
        new Letterhead(["PEMERINTAH KABUPATEN BINTAN", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"], "Jalan Contoh Nomor 1, Bandar Seri Bentan 29151", "Telepon (0771) 000000", "Bandar Seri Bentan"),
        new Uri("https://adminduk.bintankab.example"), "Disdukcapil Bintan", QrKey.Create());

    /// <summary>Who signs.</summary>
    public static readonly Signatory Signatory = new("Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Bintan", "Drs. H. CONTOH PEJABAT, M.Si", "197001011995031001");

    private static readonly PrintedAddress Address = new(
        "Jalan Nusantara Gang Melati Nomor 12, Kampung Sei Enam Darat", "003", "007", "KIJANG KOTA", "BINTAN TIMUR", "BINTAN", "KEPULAUAN RIAU", "29151");

    /// <summary>What the card says.</summary>
    public static FamilyCardContent Content(int number) =>
        new($"210101221126{number:0000}", "SITI RAHMAWATI PUTRI", Address, [.. Enumerable.Range(0, 5).Select(i => Member(i, number))]);

    private static FamilyCardMember Member(int index, int number) => new(
        index == 0 ? "SITI RAHMAWATI PUTRI" : $"ANAK WIJAYAKUSUMA {(char)('A' + (number % 26))}{(char)('A' + index)}", $"2101012212{number % 100:00}{index:0000}",
        index % 2 == 0 ? "PEREMPUAN" : "LAKI-LAKI", "TANJUNGPINANG", new DateOnly(1990 + index, 3, 5), "ISLAM",
        index == 0 ? "DIPLOMA IV/STRATA I" : "TIDAK/BELUM SEKOLAH", index == 0 ? "MENGURUS RUMAH TANGGA" : "PELAJAR/MAHASISWA", "O",
        index == 0 ? "KAWIN TERCATAT" : "BELUM KAWIN", index == 0 ? new DateOnly(2012, 6, 9) : null, index == 0 ? "KEPALA KELUARGA" : "ANAK", "WNI", null, null,
        "MUHAMMAD WIJAYAKUSUMA", "SITI RAHMAWATI PUTRI");
}
