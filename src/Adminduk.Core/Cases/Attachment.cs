using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A file of the dossier; its bytes lie in the file store under their hash.</summary>
public sealed class Attachment : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Requirement id it answers.</summary>
    public required string Requirement { get; init; }

    /// <summary>SHA-256 of the stored bytes.</summary>
    public required string Hash { get; init; }

    /// <summary>Type found in the content: <c>image/jpeg</c>, <c>image/png</c>, <c>application/pdf</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>Name given by the user, for show only.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>When it came, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Replaced by a newer file for the same requirement.</summary>
    public bool Replaced { get; internal set; }
}
