namespace Adminduk.Core.Catalogue;

/// <summary>One line of the office's official list of services.</summary>
public sealed class OfficialService
{
    /// <summary>Its number there.</summary>
    public required int Number { get; init; }

    /// <summary>Its name there.</summary>
    public required Text Name { get; init; }

    /// <summary>Codes of the services that serve it; the first one stands for it.</summary>
    public required List<string> Services { get; init; }
}
