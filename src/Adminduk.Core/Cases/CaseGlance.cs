using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>A case at a glance: enough to read what an officer sends for its current step.</summary>
/// <param name="Case">The case with its steps and pauses, tracked: the act goes on with it.</param>
/// <param name="At">Id of the step it stood at when it was read; null once ended.</param>
/// <param name="Service">The version it runs on.</param>
public sealed record CaseGlance(Case Case, string? At, ServiceDefinition Service)
{
    /// <summary>The step it stood at; null once ended.</summary>
    public Step? Step => At is { } id ? Service.StepOf(id) : null;
}
