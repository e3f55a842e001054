namespace Adminduk.Core.Documents;

/// <summary>Names of the kinds of documents, as the catalogue and the database write them.</summary>
public static class DocumentKinds
{
    /// <summary>Kartu Keluarga.</summary>
    public const string FamilyCard = "family-card";

    /// <summary>Surat Keterangan Pindah WNI.</summary>
    public const string Skpwni = "skpwni";

    /// <summary>Biodata penduduk WNI.</summary>
    public const string Biodata = "biodata";

    /// <summary>Surat Keterangan Datang WNI.</summary>
    public const string Skdwni = "skdwni";

    /// <summary>The internal order to print a KTP-el.</summary>
    public const string IdCardSlip = "id-card-slip";

    /// <summary>Kutipan Akta Kelahiran.</summary>
    public const string BirthExcerpt = "birth-excerpt";

    /// <summary>Kutipan Akta Kematian.</summary>
    public const string DeathExcerpt = "death-excerpt";

    /// <summary>Kutipan Akta Perkawinan.</summary>
    public const string MarriageExcerpt = "marriage-excerpt";

    /// <summary>Kutipan Akta Perceraian.</summary>
    public const string DivorceExcerpt = "divorce-excerpt";

    /// <summary>Kutipan Akta Pengakuan Anak.</summary>
    public const string AcknowledgementExcerpt = "acknowledgement-excerpt";

    /// <summary>Kutipan Akta Pengesahan Anak.</summary>
    public const string LegitimationExcerpt = "legitimation-excerpt";

    /// <summary>Kartu Identitas Anak.</summary>
    public const string ChildCard = "kia";

    /// <summary>Surat Keterangan Lahir Mati.</summary>
    public const string StillbirthLetter = "stillbirth-letter";

    /// <summary>Surat Keterangan Pindah ke Luar Negeri.</summary>
    public const string Skpln = "skpln";

    /// <summary>Surat Keterangan Datang dari Luar Negeri.</summary>
    public const string Skdln = "skdln";

    /// <summary>Surat Keterangan Pembatalan Perkawinan.</summary>
    public const string MarriageAnnulmentLetter = "marriage-annulment-letter";

    /// <summary>Surat Keterangan Pembatalan Perceraian.</summary>
    public const string DivorceAnnulmentLetter = "divorce-annulment-letter";

    /// <summary>Surat Keterangan Pencatatan Perjanjian Perkawinan.</summary>
    public const string MarriageAgreementLetter = "marriage-agreement-letter";

    /// <summary>Surat Keterangan Pengangkatan Anak.</summary>
    public const string AdoptionLetter = "adoption-letter";

    /// <summary>Surat Keterangan Tempat Tinggal of a foreign citizen.</summary>
    public const string Sktt = "sktt";

    /// <summary>Surat keterangan pendaftaran penduduk nonpermanen.</summary>
    public const string Nonpermanent = "nonpermanent";

    /// <summary>Resi (Bukti Pengurusan).</summary>
    public const string Receipt = "receipt";

    /// <summary>The same on a paper roll.</summary>
    public const string ReceiptRoll = "receipt-roll";

    /// <summary>Surat Pengembalian Berkas.</summary>
    public const string ReturnLetter = "return-letter";

    /// <summary>Pages of a register or pick-up book.</summary>
    public const string Book = "book";

    /// <summary>Standar Pelayanan.</summary>
    public const string Standard = "standard";

    /// <summary>SOP Administrasi Pemerintahan.</summary>
    public const string Sop = "sop";

    /// <summary>Surat Keterangan Pengganti Tanda Identitas, for victims of disasters.</summary>
    public const string Skpti = "skpti";

    /// <summary>Surat Keterangan Pencatatan Sipil, for victims of disasters who lost an excerpt.</summary>
    public const string Skps = "skps";

    /// <summary>Surat Keterangan Orang Terlantar.</summary>
    public const string Skot = "skot";

    /// <summary>Surat Keterangan Tanda Komunitas, for members of remote communities.</summary>
    public const string Sktk = "sktk";

    /// <summary>Kutipan of an act of any kind, issued again or after a correction.</summary>
    public const string ActExcerpt = "act-excerpt";

    /// <summary>Surat Keterangan Pembatalan Akta.</summary>
    public const string ActAnnulmentLetter = "act-annulment-letter";

    /// <summary>Surat Keterangan Pelepasan Kewarganegaraan Indonesia.</summary>
    public const string CitizenshipLossLetter = "citizenship-loss-letter";
}
