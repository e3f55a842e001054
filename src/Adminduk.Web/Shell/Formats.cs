using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Web.Shell;

/// <summary>Dates, times and numbers as the office writes them; views know it as <c>F</c>. Names of days and months follow the UI language.</summary>
public sealed class Formats(OfficeClock clock)
{
    private static readonly CultureInfo Numbers = Texts.Indonesian;

    /// <summary>The office's date now.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The office's date of an instant (UTC).</summary>
    public DateOnly DateOf(DateTime utc) => clock.DateOf(utc);

    /// <summary><c>22 November 2026</c>.</summary>
    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", Names);

    /// <summary><c>22 November 2026</c>, or a dash.</summary>
    public string Date(DateOnly? date) => date is { } known ? Date(known) : "–";

    /// <summary><c>Minggu, 22 November 2026</c>.</summary>
    public string LongDate(DateOnly date) => date.ToString("dddd, d MMMM yyyy", Names);

    /// <summary><c>22-11-2026</c>, for dense tables.</summary>
    public string ShortDate(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>November 2026</c>.</summary>
    public string Month(DateOnly date) => date.ToString("MMMM yyyy", Names);

    /// <summary><c>Minggu, 22 November 2026 09.05 WIB</c> for an instant (UTC).</summary>
    public string Instant(DateTime utc) => $"{LongDate(clock.DateOf(utc))} {Clock(utc)}";

    /// <summary><c>22-11-2026 09.05</c> for an instant (UTC), for dense tables.</summary>
    public string ShortInstant(DateTime utc) => clock.ToLocal(utc).ToString("dd-MM-yyyy HH.mm", CultureInfo.InvariantCulture);

    /// <summary><c>09.05 WIB</c> for an instant (UTC).</summary>
    public string Clock(DateTime utc) => $"{clock.ToLocal(utc).ToString("HH.mm", CultureInfo.InvariantCulture)} {clock.ZoneName}";

    /// <summary>The value of a <c>datetime</c> attribute: <c>2026-11-22T02:05:00Z</c>.</summary>
    public static string Machine(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary><c>1.234.567</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Numbers);

    /// <summary><c>12,3%</c> for 0.1234.</summary>
    public static string Percent(double share) => share.ToString("P1", Numbers);

    /// <summary><c>Rp1.234.568</c>.</summary>
    public static string Rupiah(decimal amount) => "Rp" + amount.ToString("N0", Numbers);

    /// <summary><c>300 KB</c>, <c>1,4 MB</c>.</summary>
    public static string Bytes(long bytes) =>
        bytes < 1_000_000 ? $"{Number((bytes + 999) / 1000)} KB" : $"{(bytes / 1_000_000.0).ToString("0.#", Numbers)} MB";

    private static CultureInfo Names => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Texts.English : Texts.Indonesian;
}
