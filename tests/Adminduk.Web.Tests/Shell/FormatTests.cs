using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Web.Shell;

namespace Adminduk.Web.Tests.Shell;

public sealed class FormatTests
{
    private static readonly DateTime Instant = new(2026, 11, 22, 2, 5, 0, DateTimeKind.Utc);

    public FormatTests() => CultureInfo.CurrentUICulture = Texts.Indonesian;

    [Theory]
    [InlineData("Asia/Jakarta", "Minggu, 22 November 2026 09.05 WIB")]
    [InlineData("Asia/Makassar", "Minggu, 22 November 2026 10.05 WITA")]
    [InlineData("Asia/Jayapura", "Minggu, 22 November 2026 11.05 WIT")]
    public void An_instant_is_written_with_the_offices_zone(string zone, string words) => In(zone).Instant(Instant).ShouldBe(words);

    [Fact]
    public void English_changes_the_names_and_not_the_form()
    {
        CultureInfo.CurrentUICulture = Texts.English;

        In("Asia/Jakarta").Instant(Instant).ShouldBe("Sunday, 22 November 2026 09.05 WIB");
        Formats.Number(1_234_567).ShouldBe("1.234.567");
    }

    [Fact]
    public void A_late_evening_in_utc_is_the_next_day_at_the_office() =>
        In("Asia/Jakarta").ShortInstant(new DateTime(2026, 11, 22, 18, 30, 0, DateTimeKind.Utc)).ShouldBe("23-11-2026 01.30");

    [Fact]
    public void Dates_and_months_are_written_out()
    {
        var formats = In("Asia/Jakarta");

        formats.Date(new DateOnly(2026, 8, 7)).ShouldBe("7 Agustus 2026");
        formats.ShortDate(new DateOnly(2026, 8, 7)).ShouldBe("07-08-2026");
        formats.Month(new DateOnly(2026, 8, 7)).ShouldBe("Agustus 2026");
        formats.Date(null).ShouldBe("–");
    }

    [Fact]
    public void Numbers_have_dots_and_a_comma()
    {
        Formats.Number(180_404).ShouldBe("180.404");
        Formats.Percent(0.1234).ShouldBe("12,3%");
        Formats.Rupiah(1_500_000).ShouldBe("Rp1.500.000");
        Formats.Bytes(299_001).ShouldBe("300 KB");
        Formats.Bytes(1_400_000).ShouldBe("1,4 MB");
        Formats.Machine(Instant).ShouldBe("2026-11-22T02:05:00Z");
    }

    private static Formats In(string zone) => new(new OfficeClock(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
