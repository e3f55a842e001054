namespace Adminduk.Core.Cases;

/// <summary>The word that people see for a case; the exact place is the step.</summary>
public enum CaseStatus
{
    /// <summary>Baru: filed, not yet received.</summary>
    New,

    /// <summary>Diproses: with the office.</summary>
    InProgress,

    /// <summary>Dikembalikan: the applicant has something to repair.</summary>
    Returned,

    /// <summary>Menunggu: paused, or waiting for the applicant or the centre.</summary>
    Waiting,

    /// <summary>Siap diambil: the product waits for its owner.</summary>
    Ready,

    /// <summary>Selesai: handed over.</summary>
    Done,

    /// <summary>Ditolak: refused with reasons.</summary>
    Rejected,

    /// <summary>Dibatalkan: taken back by the applicant; keeps its numbers.</summary>
    Cancelled,
}
