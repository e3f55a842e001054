namespace Adminduk.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeTime : TimeProvider
{
    /// <summary>Where every test begins: Monday 10 August 2026, 09.00 WIB, a working day.</summary>
    public static readonly DateTime Start = new(2026, 8, 10, 2, 0, 0, DateTimeKind.Utc);

    private long ticks = Start.Ticks;

    /// <summary>This instant, UTC.</summary>
    public DateTime Now
    {
        get => new(Interlocked.Read(ref ticks), DateTimeKind.Utc);
        set => Interlocked.Exchange(ref ticks, value.ToUniversalTime().Ticks);
    }

    /// <summary>Moves the clock forward.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Now);
}
