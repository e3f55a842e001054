using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>The code lists of a resident with the words that SIAK extracts, BIP sheets and villages write for them.</summary>
internal sealed class WordBooks(CodeLists lists)
{
    private readonly Dictionary<ImportField, WordBook> books = new()
    {
        [ImportField.Sex] = new(lists["sex"], [("L", 1), ("LK", 1), ("LAKI LAKI", 1), ("PRIA", 1), ("P", 2), ("PR", 2), ("WANITA", 2)]),
        [ImportField.BloodType] = new(lists["blood-type"], [("TIDAK DIKETAHUI", 13), ("TDK TAHU", 13), ("TIDAK TH", 13), ("BELUM TAHU", 13)]),
        [ImportField.Religion] = new(lists["religion"],
            [("KATOLIK", 3), ("KATHOLIK", 3), ("KRISTEN PROTESTAN", 2), ("PROTESTAN", 2), ("BUDHA", 5), ("BUDDHA", 5), ("KONGHUCU", 6), ("KHONGHUCHU", 6), ("KEPERCAYAAN", 7), ("KEPERCAYAAN TERHADAP TUHAN YANG MAHA ESA", 7), ("PENGHAYAT KEPERCAYAAN", 7)]),
        [ImportField.MaritalStatus] = new(lists["marital-status"], [("KAWIN", 2), ("MENIKAH", 2), ("BELUM MENIKAH", 1), ("CERAI HIDUP", 4), ("BELUM NIKAH", 1)], 3, 4, 5, 6),
        [ImportField.Relationship] = new(lists["family-relation"],
            [("KEP KELUARGA", 1), ("KEPALA KEL", 1), ("KK", 1), ("ISTERI", 3), ("ORANGTUA", 7), ("FAMILI", 9), ("PEMBANTU RUMAH TANGGA", 10), ("LAIN LAIN", 11)]),
        [ImportField.Education] = new(lists["education"],
            [("TIDAK SEKOLAH", 1), ("BELUM SEKOLAH", 1), ("SD", 3), ("SD SEDERAJAT", 3), ("SLTP", 4), ("SMP", 4), ("SLTA", 5), ("SMA", 5), ("SMK", 5), ("DIPLOMA III", 7), ("D3", 7), ("DIPLOMA IV", 8), ("STRATA I", 8), ("S1", 8), ("S2", 9), ("S3", 10)]),
        [ImportField.Occupation] = new(lists["occupation"], [("BELUM BEKERJA", 1), ("TIDAK BEKERJA", 1), ("PELAJAR", 3), ("MAHASISWA", 3), ("PNS", 5), ("TNI", 6), ("POLRI", 7), ("PETANI", 9), ("NELAYAN", 11)], 89),
        [ImportField.Citizenship] = new(lists["citizenship"], [("INDONESIA", 1), ("WARGA NEGARA INDONESIA", 1), ("WARGA NEGARA ASING", 2), ("ASING", 2)]),
        [ImportField.Disability] = new(lists["disability"], [("FISIK", 1), ("NETRA", 2), ("RUNGU", 3), ("MENTAL", 4), ("LAINNYA", 6), ("TIDAK ADA", 0), ("TIDAK CACAT", 0), ("TIDAK", 0)], 7),
    };

    /// <summary>The list of a column.</summary>
    public WordBook this[ImportField field] => books[field];
}
