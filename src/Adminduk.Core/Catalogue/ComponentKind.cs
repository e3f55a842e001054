namespace Adminduk.Core.Catalogue;

/// <summary>The 14 components of a Standar Pelayanan (PermenPANRB 15/2014).</summary>
public enum ComponentKind
{
    /// <summary>Dasar hukum.</summary>
    LegalBasis,

    /// <summary>Persyaratan.</summary>
    Requirements,

    /// <summary>Sistem, mekanisme dan prosedur.</summary>
    Procedure,

    /// <summary>Jangka waktu penyelesaian.</summary>
    Time,

    /// <summary>Biaya/tarif.</summary>
    Fee,

    /// <summary>Produk pelayanan.</summary>
    Product,

    /// <summary>Sarana, prasarana, fasilitas.</summary>
    Facilities,

    /// <summary>Kompetensi pelaksana.</summary>
    Competence,

    /// <summary>Pengawasan internal.</summary>
    Supervision,

    /// <summary>Penanganan pengaduan, saran, masukan.</summary>
    Complaints,

    /// <summary>Jumlah pelaksana.</summary>
    Staff,

    /// <summary>Jaminan pelayanan.</summary>
    ServiceGuarantee,

    /// <summary>Jaminan keamanan dan keselamatan.</summary>
    SecurityGuarantee,

    /// <summary>Evaluasi kinerja pelaksana.</summary>
    Evaluation,
}
