namespace Adminduk.Web.TagHelpers;

/// <summary>The seven words that say where a request is.</summary>
public enum StatusWord
{
    /// <summary>Baru.</summary>
    New,

    /// <summary>Diproses.</summary>
    Processing,

    /// <summary>Dikembalikan.</summary>
    Returned,

    /// <summary>Menunggu (whom).</summary>
    Waiting,

    /// <summary>Siap diambil.</summary>
    Ready,

    /// <summary>Selesai.</summary>
    Done,

    /// <summary>Ditolak.</summary>
    Rejected,
}
