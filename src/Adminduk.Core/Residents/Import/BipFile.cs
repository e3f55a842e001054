using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>A Buku Induk Penduduk read as if each row of a member held its family too.</summary>
internal sealed class BipFile(TableFile book) : TableFile
{
    /// <inheritdoc/>
    public override ITableReader Read() => new BipReader(book.Read());

    /// <inheritdoc/>
    public override void Dispose()
    {
        book.Dispose();
        base.Dispose();
    }
}
