using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>A person who works for the office.</summary>
public sealed class Officer : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key; the same as the id of the account.</summary>
    public Guid Id { get; init; }

    /// <summary>Name with titles, as it stands on documents.</summary>
    public required string Name { get; set; }

    /// <summary>NIP, the civil servant's number, if there is one.</summary>
    public string? Nip { get; set; }

    /// <summary>False once the person has left.</summary>
    public bool Active { get; set; } = true;
}
