namespace Adminduk.Core.Residents.Import;

/// <summary>Words that offices write for the answers of the code lists, beside those of the forms.</summary>
internal static class ImportWordLists
{
    public static readonly (string Words, int Code)[] Religion =
    [
        ("KATOLIK", 3), ("KATHOLIK", 3), ("KRISTEN PROTESTAN", 2), ("PROTESTAN", 2), ("BUDHA", 5), ("BUDDHA", 5), ("KONGHUCU", 6), ("KHONGHUCHU", 6), ("KEPERCAYAAN", 7),
        ("KEPERCAYAAN TERHADAP TUHAN YANG MAHA ESA", 7), ("KEPERCAYAAN TERHADAP TUHAN YME / LAINNYA", 7), ("PENGHAYAT KEPERCAYAAN", 7),
    ];

    public static readonly (string Words, int Code)[] MaritalStatus =
        [("KAWIN", 2), ("MENIKAH", 2), ("K", 2), ("BELUM MENIKAH", 1), ("BELUM NIKAH", 1), ("BK", 1), ("CERAI HIDUP", 4), ("CH", 4), ("CM", 6)];

    public static readonly (string Words, int Code)[] Relationship =
        [("KEP KELUARGA", 1), ("KEPALA KEL", 1), ("KK", 1), ("ISTERI", 3), ("ORANGTUA", 7), ("FAMILI", 9), ("PEMBANTU RUMAH TANGGA", 10), ("LAIN LAIN", 11)];

    public static readonly (string Words, int Code)[] Education =
    [
        ("TIDAK SEKOLAH", 1), ("BELUM SEKOLAH", 1), ("TIDAK/BLM SEKOLAH", 1), ("TIDAK TAMAT SD/SEDERAJAT", 2), ("SD", 3), ("SD SEDERAJAT", 3), ("SLTP", 4), ("SMP", 4), ("SLTA", 5), ("SMA", 5),
        ("SMK", 5), ("DIPLOMA III", 7), ("D3", 7), ("AKADEMI/DIPLOMA III/SARJANA MUDA", 7), ("DIPLOMA IV", 8), ("STRATA I", 8), ("S1", 8), ("STRATA-II", 9), ("S2", 9), ("S3", 10),
    ];

    public static readonly (string Words, int Code)[] Occupation =
        [("BELUM BEKERJA", 1), ("TIDAK BEKERJA", 1), ("PELAJAR", 3), ("MAHASISWA", 3), ("PNS", 5), ("TNI", 6), ("POLRI", 7), ("PETANI", 9), ("NELAYAN", 11)];

    public static readonly (string Words, int Code)[] Disability =
        [("FISIK", 1), ("NETRA", 2), ("RUNGU", 3), ("MENTAL", 4), ("LAINNYA", 6), ("TIDAK ADA", 0), ("TIDAK CACAT", 0), ("TIDAK", 0)];

    public static readonly (string Words, int Code)[] Held = [("TIDAK", 1), ("T", 1), ("YA", 2), ("Y", 2)];
}
