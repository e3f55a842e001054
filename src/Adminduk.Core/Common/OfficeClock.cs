namespace Adminduk.Core.Common;

/// <summary>The clock of the office: instants are UTC, "today" is the office's own date.</summary>
public sealed class OfficeClock(TimeProvider time, TimeZoneInfo zone)
{
    /// <summary>The office's zone: Asia/Jakarta, Asia/Makassar or Asia/Jayapura.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>This instant, UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Today at the office.</summary>
    public DateOnly Today => DateOf(Now);

    /// <summary>The office's wall clock at an instant.</summary>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    /// <summary>The instant of a wall-clock time at the office.</summary>
    public DateTime ToUtc(DateOnly date, TimeOnly clock) =>
        TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(clock, DateTimeKind.Unspecified), zone);

    /// <summary>The office's date at an instant.</summary>
    public DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>WIB, WITA or WIT; the zone's own id elsewhere.</summary>
    public string ZoneName => zone.Id switch
    {
        "Asia/Jakarta" or "Asia/Pontianak" => "WIB",
        "Asia/Makassar" => "WITA",
        "Asia/Jayapura" => "WIT",
        _ => zone.Id,
    };
}
