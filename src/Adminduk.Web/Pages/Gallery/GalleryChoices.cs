using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Pages.Gallery;

/// <summary>Made-up choices for the gallery.</summary>
public static class GalleryChoices
{
    /// <summary>Districts of a made-up filter.</summary>
    public static IReadOnlyList<Choice> Districts { get; } = [new("210101", "Gunung Kijang"), new("210102", "Bintan Timur"), new("210106", "Toapaya")];

    /// <summary>For whom one asks.</summary>
    public static IReadOnlyList<Choice> Whom { get; } =
    [
        new("self", "Saya sendiri"),
        new("family", "Anggota keluarga saya", "Yang tercantum dalam Kartu Keluarga yang sama"),
        new("other", "Orang lain", "Dengan surat kuasa"),
    ];

    /// <summary>What to bring.</summary>
    public static IReadOnlyList<Choice> Papers { get; } = [new("kk", "Kartu Keluarga lama"), new("marriage", "Buku nikah atau akta perkawinan"), new("letter", "Surat pengantar RT/RW")];
}
