namespace Adminduk.Core.Catalogue;

/// <summary>A line of the official list as the office offers it.</summary>
/// <param name="Line">Number and official name.</param>
/// <param name="Services">The services that serve it.</param>
public sealed record OfficialEntry(OfficialService Line, IReadOnlyList<ServiceDefinition> Services);
