using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>A case at a glance: enough to read what an officer sends for its current step.</summary>
/// <param name="Number">The case's number.</param>
/// <param name="At">Id of the current step; null once ended.</param>
/// <param name="Service">The version it runs on.</param>
public sealed record CaseGlance(string Number, string? At, ServiceDefinition Service)
{
    /// <summary>The current step; null once ended.</summary>
    public Step? Step => At is { } id ? Service.StepOf(id) : null;
}
