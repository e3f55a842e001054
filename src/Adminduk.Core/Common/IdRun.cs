namespace Adminduk.Core.Common;

/// <summary>Many identifiers for one act, each greater than the one before, so that a bulk load fills indexes from left to right.</summary>
/// <param name="now">When the rows come to be (UTC).</param>
public sealed class IdRun(DateTime now)
{
    private const int PerMillisecond = 4096;
    private readonly DateTimeOffset start = new(now, TimeSpan.Zero);
    private int count;

    /// <summary>The next identifier: UUID version 7 with a counter in its 12 bits after the time (RFC 9562 §6.2, method 1).</summary>
    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(start.AddMilliseconds(count / PerMillisecond)).TryWriteBytes(bytes, bigEndian: true, out _);
        var counter = count++ % PerMillisecond;
        bytes[6] = (byte)(0x70 | (counter >> 8));
        bytes[7] = (byte)counter;
        return new(bytes, bigEndian: true);
    }
}
