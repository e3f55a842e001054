using Adminduk.Core.Common;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Dates as official papers write them.</summary>
internal static class PaperDates
{
    /// <summary><c>22 November 2026</c>.</summary>
    public static string Long(this DateOnly date) => date.ToString("d MMMM yyyy", Texts.Indonesian);

    /// <summary><c>22 November 2026</c> in English, for the second language of a form.</summary>
    public static string LongEnglish(this DateOnly date) => date.ToString("d MMMM yyyy", Texts.English);

    /// <summary><c>22-11-2026</c>, for narrow columns.</summary>
    public static string Short(this DateOnly date) => date.ToString("dd-MM-yyyy", Texts.Indonesian);

    /// <summary>A dash for nothing.</summary>
    public static string OrDash(this string? text) => string.IsNullOrWhiteSpace(text) ? "-" : text;
}
