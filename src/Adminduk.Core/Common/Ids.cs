namespace Adminduk.Core.Common;

/// <summary>The one place where identifiers are made: UUID version 7, so that keys grow with time.</summary>
public static class Ids
{
    /// <summary>A new identifier for something that comes to be at <paramref name="now"/> (UTC).</summary>
    public static Guid New(DateTime now) => Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));
}
