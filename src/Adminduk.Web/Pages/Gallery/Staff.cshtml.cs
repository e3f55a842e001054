using Adminduk.Core.Cases;
using Adminduk.Web.Charts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Gallery;

/// <summary>A made-up work list and every kind of chart.</summary>
public sealed class StaffModel : PageModel
{
    /// <summary>One row of the list.</summary>
    public sealed record Row(string Number, string Service, string Name, string Step, string Age, int? DaysLeft, int? MinutesLeft, CaseStatus Status);

    /// <summary>The list.</summary>
    public IReadOnlyList<Row> Rows { get; } =
    [
        new("KK-000123", "Kartu Keluarga", "SITI AMINAH", "Memeriksa data", "3 hari", -1, null, CaseStatus.InProgress),
        new("KK-000124", "Kartu Keluarga", "AHMAD YANI", "Memeriksa data", "2 hari", 0, null, CaseStatus.New),
        new("PD-000045", "Surat pindah (SKPWNI)", "MARIA MAGDALENA SITORUS", "Memaraf", "1 hari", 2, null, CaseStatus.Waiting),
        new("KT-000377", "KTP-el", "BUDI", "Mencetak", "20 menit", null, 25, CaseStatus.Ready),
        new("KT-000378", "KTP-el", "NI LUH PUTU AYU", "Merekam", "4 jam", null, -185, CaseStatus.Returned),
    ];

    /// <summary>By month.</summary>
    public static BarChart Columns { get; } = new("Permohonan naik sejak Agustus",
        [new("Jun", 812, "/_gallery"), new("Jul", 790, "/_gallery"), new("Agu", 845, "/_gallery"), new("Sep", 990), new("Okt", 1120), new("Nov", 1234)])
    { Upright = true };

    /// <summary>By name.</summary>
    public static BarChart Bars { get; } = new("Sebagian besar dikembalikan karena foto tidak terbaca",
        [new("Foto tidak terbaca", 48, "/_gallery"), new("Surat pengantar tidak ada", 21, "/_gallery"), new("Nama berbeda dengan akta", 9), new("Lain-lain", 0)]);

    /// <summary>Parts.</summary>
    public static StackedChart Stacked { get; } = new("Bintan Timur paling banyak menunggu", ["Tepat waktu", "Menunggu", "Terlambat"],
        [new("Bintan Timur", [310, 120, 18]), new("Gunung Kijang", [140, 44, 3]), new("Toapaya", [60, 12, 0])]);

    /// <summary>Over time.</summary>
    public static LineChart Lines { get; } = new("Pengembalian turun ke 8% pada Oktober", ["Mei", "Jun", "Jul", "Agu", "Sep", "Okt"],
        [new("Kartu Keluarga", [14, 13, 12.5, 11, 9, 8]), new("KTP-el", [6, 7, null, 5, 5.5, 5])])
    { Unit = "%" };

    /// <summary>One share.</summary>
    public static ShareChart Share { get; } = new("Hampir semua selesai tepat waktu", 0.964, "tepat waktu bulan ini");
}
