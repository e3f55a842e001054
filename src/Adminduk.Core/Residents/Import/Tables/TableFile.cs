using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>A file with a table in it: CSV or .xlsx, told by its content. It may be read several times, one reader after the other.</summary>
internal abstract class TableFile : IDisposable
{
    /// <summary>Reads from the first row on.</summary>
    public abstract ITableReader Read();

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>Opens what the stream holds; the stream must be seekable and stays open.</summary>
    /// <exception cref="TableFaultException">It is no table.</exception>
    public static TableFile Open(Stream stream)
    {
        Span<byte> start = stackalloc byte[8];
        stream.Position = 0;
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (length == 0) throw new TableFaultException(Error.Refused("residents.import-empty"));
        if (start.StartsWith("PK"u8)) return XlsxFile.Open(stream);
        // Old Excel files, and new ones with a password, begin like this.
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new TableFaultException(Error.Refused("residents.import-old-excel"));
        return CsvFile.Open(stream);
    }
}
