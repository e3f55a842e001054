using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>Stands in a database that was born from a demo preset: all in it is made up, and it stays so for ever.</summary>
public sealed class DemoMark : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The preset: <c>bintan</c>.</summary>
    public required string Profile { get; init; }

    /// <summary>Loaded, UTC.</summary>
    public DateTime LoadedAt { get; init; }
}
