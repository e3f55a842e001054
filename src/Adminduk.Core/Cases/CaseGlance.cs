using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>A case at a glance: enough to read what an officer sends for its current step.</summary>
/// <param name="Case">The case, without what belongs to it.</param>
/// <param name="Service">The version it runs on.</param>
public sealed record CaseGlance(Case Case, ServiceDefinition Service)
{
    /// <summary>The current step; null once ended.</summary>
    public Step? Step => Case.Step is { } id ? Service.StepOf(id) : null;
}
