using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>Unpacks a part of a zip, and stops where no honest spreadsheet would have grown so much.</summary>
/// <param name="inner">What unpacks.</param>
/// <param name="packed">Bytes of the part in the zip.</param>
internal sealed class LimitedStream(Stream inner, long packed) : Stream
{
    private const long Harmless = 32L << 20;
    private const long MostBytes = 3L << 30;
    private const int MostGrowth = 200;

    private readonly long limit = Math.Min(MostBytes, Math.Max(Harmless, packed * MostGrowth));
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    // Forward only: what cannot be measured, sought or written answers as the framework asks of such a stream.
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read += count;
        return read <= limit ? count : throw new TableFaultException(Error.Refused("residents.import-bomb"));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
