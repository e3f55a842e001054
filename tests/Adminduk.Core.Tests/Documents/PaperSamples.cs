using Adminduk.Core.Documents;
using Adminduk.Core.Documents.ChildCards;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Documents.Qr;

namespace Adminduk.Core.Tests.Documents;

/// <summary>Made-up contents for drawing tests.</summary>
internal static class PaperSamples
{
    public static readonly DateTime Now = new(2026, 11, 22, 2, 5, 0, DateTimeKind.Utc);

    public static readonly Letterhead Office = new(
        ["PEMERINTAH KABUPATEN BINTAN", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"],
        "Jalan Contoh Nomor 1, Bandar Seri Bentan 29151",
        "Telepon (0771) 000000 · disdukcapil@bintan.example",
        "Bandar Seri Bentan");

    public static readonly DocumentFrame Draft = new(Office, new DateOnly(2026, 11, 22), Now)
    {
        Signatory = new("Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Bintan", "Drs. H. CONTOH PEJABAT, M.Si", "197001011995031001"),
    };

    public static readonly PrintedAddress Address = new(
        "Jalan Nusantara Gang Melati Nomor 12, Kampung Sei Enam Darat", "003", "007", "KIJANG KOTA", "BINTAN TIMUR", "BINTAN", "KEPULAUAN RIAU", "29151");

    public static DocumentFrame Sealed(QrKey key, string kind, string number, bool test = true)
    {
        var claims = new QrClaims("2101", VerificationToken.New(), Now, kind, number, Draft.Signatory!.Name) { Subject = "S••• R•••••••" };
        var text = DocumentQr.Encode(claims, key, new Uri("https://adminduk.bintankab.example"));
        return Draft with { Seal = new DocumentSeal(text, "adminduk.bintankab.example/verifikasi", claims.Token, test) };
    }

    public static FamilyCardContent FamilyCard(string head = "SITI RAHMAWATI PUTRI", int members = 4) => new(
        "2101012211260001", head, Address, [.. Enumerable.Range(0, members).Select(i => Member(i, head))]);

    public static ChildCardContent ChildCard(string name = "AISYAH PUTRI WIJAYAKUSUMA", bool photo = true) => new(
        "2101014101150003", name, "TANJUNGPINANG", new DateOnly(2015, 1, 1), "PEREMPUAN", "O", "2101012211260001", "MUHAMMAD WIJAYAKUSUMA", "2101-LU-12012015-0005", "ISLAM", "WNI",
        Address, new DateOnly(2031, 12, 31), photo);

    private static FamilyCardMember Member(int number, string head) => new(
        number == 0 ? head : $"ANAK KE {Ordinal(number)} WIJAYAKUSUMA", $"21010122119{number:D5}", number % 2 == 0 ? "PEREMPUAN" : "LAKI-LAKI",
        "TANJUNGPINANG", new DateOnly(1990 + number, 3, 5), "ISLAM", number == 0 ? "DIPLOMA IV/STRATA I" : "TIDAK/BELUM SEKOLAH",
        number == 0 ? "MENGURUS RUMAH TANGGA" : "PELAJAR/MAHASISWA", "O", number == 0 ? "KAWIN TERCATAT" : "BELUM KAWIN",
        number == 0 ? new DateOnly(2012, 6, 9) : null, number == 0 ? "KEPALA KELUARGA" : "ANAK", "WNI", null, null, "MUHAMMAD WIJAYAKUSUMA", "SITI RAHMAWATI PUTRI");

    private static string Ordinal(int number) => number switch { 1 => "SATU", 2 => "DUA", 3 => "TIGA", _ => "LAIN" };
}
