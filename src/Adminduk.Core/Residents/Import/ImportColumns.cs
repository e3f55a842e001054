namespace Adminduk.Core.Residents.Import;

/// <summary>All columns, with the headings of SIAK extracts, BIP sheets, OpenSID workbooks and village files.</summary>
public static class ImportColumns
{
    /// <summary>In the order of our own files.</summary>
    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        Must(ImportField.FamilyNumber, "NO_KK", "NOMOR_KK", "NOKK", "NO_KARTU_KELUARGA", "NOMOR_KARTU_KELUARGA", "KK"),
        Must(ImportField.Nik, "NIK", "NO_NIK", "NOMOR_NIK", "NIK_PENDUDUK", "NO_KTP", "NOMOR_INDUK_KEPENDUDUKAN"),
        Must(ImportField.Name, "NAMA_LENGKAP", "NAMA_LGKP", "NAMA", "NM_LENGKAP", "NAMA_PENDUDUK"),
        Must(ImportField.Sex, "JENIS_KELAMIN", "JENIS_KLMIN", "JK", "KELAMIN", "SEX", "L/P", "JNS_KELAMIN"),
        Must(ImportField.BirthPlace, "TEMPAT_LAHIR", "TMPT_LHR", "TMP_LAHIR", "TEMPATLAHIR", "TMPT_LAHIR", "TMP_LHR"),
        Must(ImportField.BirthDate, "TANGGAL_LAHIR", "TGL_LHR", "TGL_LAHIR", "TANGGALLAHIR"),
        May(ImportField.BloodType, "GOLONGAN_DARAH", "GOL_DARAH", "GOL_DRH", "GOLDARAH", "GDR", "GOLONGAN_DARAH_ID"),
        Must(ImportField.Religion, "AGAMA", "AGAMA_ID"),
        May(ImportField.Faith, "ORGANISASI_KEPERCAYAAN", "NAMA_KEPERCAYAAN", "KET_AGAMA", "KEPERCAYAAN"),
        Must(ImportField.MaritalStatus, "STATUS_PERKAWINAN", "STAT_KWN", "STATUS_KAWIN", "STAT_KAWIN", "KAWIN"),
        May(ImportField.MarriageDate, "TANGGAL_PERKAWINAN", "TGL_KWN", "TGL_KAWIN", "TANGGAL_KAWIN", "TGL_PERKAWINAN"),
        May(ImportField.MarriageActNumber, "NO_AKTA_PERKAWINAN", "NO_AKTA_KWN", "NO_AKTA_KAWIN", "AKTA_PERKAWINAN", "NO_AKTA_NIKAH", "NOMOR_AKTA_PERKAWINAN"),
        May(ImportField.DivorceDate, "TANGGAL_PERCERAIAN", "TGL_CRAI", "TGL_CERAI", "TANGGAL_CERAI"),
        May(ImportField.DivorceActNumber, "NO_AKTA_PERCERAIAN", "NO_AKTA_CRAI", "NO_AKTA_CERAI", "AKTA_PERCERAIAN", "NOMOR_AKTA_PERCERAIAN"),
        Must(ImportField.Relationship, "SHDK", "STAT_HBKEL", "HUBUNGAN_KELUARGA", "STATUS_HUBUNGAN", "HUBUNGAN", "STATUS_HUBUNGAN_DALAM_KELUARGA", "HUB_KEL", "HUB_KELUARGA", "KK_LEVEL"),
        Must(ImportField.Education, "PENDIDIKAN", "PDDK_AKH", "PENDIDIKAN_TERAKHIR", "PENDIDIKAN_AKHIR", "PDDK_AKHIR", "PENDIDIKAN_DALAM_KK", "PENDIDIKAN_KK_ID", "PENDIDIKAN_KK"),
        Must(ImportField.Occupation, "PEKERJAAN", "JENIS_PKRJN", "JENIS_PEKERJAAN", "PKRJN", "PEKERJAAN_ID"),
        May(ImportField.Citizenship, "KEWARGANEGARAAN", "WARGANEGARA", "KWRNGRN", "STATUS_KEWARGANEGARAAN", "WARGANEGARA_ID"),
        May(ImportField.Disability, "PENYANDANG_CACAT", "PNYDNG_CCT", "CACAT", "DISABILITAS", "CACAT_ID"),
        May(ImportField.MotherNik, "NIK_IBU", "IBU_NIK"),
        May(ImportField.MotherName, "NAMA_IBU", "NAMA_LGKP_IBU", "NAMA_IBU_KANDUNG", "IBU"),
        May(ImportField.FatherNik, "NIK_AYAH", "AYAH_NIK"),
        May(ImportField.FatherName, "NAMA_AYAH", "NAMA_LGKP_AYAH", "NAMA_AYAH_KANDUNG", "AYAH"),
        May(ImportField.BirthActNumber, "NO_AKTA_KELAHIRAN", "NO_AKTA_LHR", "NO_AKTA_LAHIR", "AKTA_LAHIR", "AKTA_KELAHIRAN", "NOMOR_AKTA_KELAHIRAN"),
        May(ImportField.PassportNumber, "NO_PASPOR", "NO_PASPORT", "PASPOR", "DOKUMEN_PASPOR", "DOKUMEN_PASPORT", "NOMOR_PASPOR"),
        May(ImportField.StayPermitNumber, "NO_KITAS", "NO_KITAP", "DOKUMEN_KITAS", "NO_ITAS", "NO_ITAP", "NO_ITAS_ITAP"),
        May(ImportField.FrontTitle, "GELAR_DEPAN", "GLR_DEPAN"),
        May(ImportField.BackTitle, "GELAR_BELAKANG", "GLR_BELAKANG", "GELAR"),
        May(ImportField.Impaired, "KELAINAN_FISIK_MENTAL", "KLAIN_FSK", "KELAINAN"),
        May(ImportField.BirthActHeld, "ADA_AKTA_KELAHIRAN", "AKTA_LHR"),
        May(ImportField.MarriageActHeld, "ADA_AKTA_PERKAWINAN", "AKTA_KWN"),
        May(ImportField.DivorceActHeld, "ADA_AKTA_PERCERAIAN", "AKTA_CRAI"),
        May(ImportField.PassportExpiry, "TANGGAL_AKHIR_PASPOR", "TGL_AKH_PASPOR", "TGL_AKHIR_PASPOR"),
        May(ImportField.CitizenshipDecree, "NO_SK_PENETAPAN_WNI", "NO_SK_WNI"),
        May(ImportField.SponsorName, "NAMA_SPONSOR"),
        May(ImportField.SponsorType, "TIPE_SPONSOR"),
        May(ImportField.SponsorAddress, "ALAMAT_SPONSOR"),
        May(ImportField.StayPermitKind, "JENIS_IZIN_TINGGAL"),
        May(ImportField.StayPermitPlace, "TEMPAT_TERBIT_ITAS_ITAP"),
        May(ImportField.StayPermitIssuedOn, "TANGGAL_TERBIT_ITAS_ITAP"),
        May(ImportField.StayPermitExpiry, "TANGGAL_AKHIR_ITAS_ITAP"),
        May(ImportField.FirstArrivalPlace, "TEMPAT_DATANG_PERTAMA"),
        May(ImportField.FirstArrivalDate, "TANGGAL_DATANG_PERTAMA"),
        May(ImportField.IdCard, "STATUS_KTP_EL", "STATUS_REKAM", "STAT_RKM"),
        May(ImportField.Life, "STATUS_HIDUP", "STAT_HIDUP", "STATUS_DASAR", "STATUS_PENDUDUK"),
        May(ImportField.PreviousAddress, "ALAMAT_SEBELUMNYA", "TMPT_SBL"),
        May(ImportField.Phone, "NO_HP", "TELEPON", "NO_TELEPON", "TELP", "HP"),
        Must(ImportField.Address, "ALAMAT", "ALAMAT_LENGKAP", "ALAMAT_SEKARANG", "JALAN"),
        May(ImportField.Rt, "RT", "NO_RT"),
        May(ImportField.Rw, "RW", "NO_RW"),
        May(ImportField.Hamlet, "DUSUN", "LINGKUNGAN", "NAMA_DUSUN"),
        May(ImportField.PostalCode, "KODE_POS", "KODEPOS"),
        May(ImportField.VillageCode, "KODE_WILAYAH", "KODE_DESA", "KODE_KELURAHAN", "KODE_DESA_KELURAHAN", "KD_WILAYAH"),
        May(ImportField.District, "KECAMATAN", "NO_KEC", "NAMA_KEC", "NAMA_KECAMATAN", "KEC"),
        May(ImportField.Village, "DESA_KELURAHAN", "NO_KEL", "NAMA_KEL", "NAMA_DESA", "NAMA_KELURAHAN", "DESA", "KELURAHAN", "KEL", "DESA/KEL"),
    ];

    private static readonly ImportColumn[] ByField = [.. All.OrderBy(c => c.Field)];

    /// <summary>The column of a field.</summary>
    public static ImportColumn Of(ImportField field) => ByField[(int)field];

    /// <summary>The column with this name, however it is written; null when there is none.</summary>
    public static ImportColumn? Named(string name) => All.FirstOrDefault(c => HeadingKey.Of(c.Name) == HeadingKey.Of(name));

    private static ImportColumn Must(ImportField field, string name, params string[] others) => new(field, name, true, others);

    private static ImportColumn May(ImportField field, string name, params string[] others) => new(field, name, false, others);
}
