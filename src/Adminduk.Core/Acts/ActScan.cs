using Adminduk.Core.Common;

namespace Adminduk.Core.Acts;

/// <summary>A scanned sheet of the paper register, beside the act's entry; its bytes lie in the file store under their hash.</summary>
public sealed class ActScan : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The act.</summary>
    public Guid ActId { get; init; }

    /// <summary>SHA-256 of the stored bytes.</summary>
    public required string Hash { get; init; }

    /// <summary>Type found in the content: <c>image/jpeg</c>, <c>image/png</c>, <c>application/pdf</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>Name given by the officer, for show only.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>When it came, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who attached it.</summary>
    public required string By { get; init; }
}
