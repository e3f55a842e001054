using Adminduk.Core.Common;

namespace Adminduk.Core.Acts;

/// <summary>Somebody an act names.</summary>
public sealed class ActPerson : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The act.</summary>
    public Guid ActId { get; init; }

    /// <summary>Place among the people of the act, from 1.</summary>
    public int Order { get; init; }

    /// <summary>What he or she is in it.</summary>
    public ActRole Role { get; init; }

    /// <summary>Register entry; null for somebody who is not in the register.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>NIK, if there is one.</summary>
    [Sensitive]
    public string? Nik { get; init; }

    /// <summary>Name as the act writes it.</summary>
    [Sensitive]
    public required string Name { get; set; }
}
