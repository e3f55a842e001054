using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>A case with everything that an officer looks at beside it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Service">The version it runs on.</param>
/// <param name="Resident">The applicant's register entry.</param>
/// <param name="Family">His family with its members.</param>
/// <param name="Documents">Drafts and products.</param>
/// <param name="Handover">The hand-over, once there was one.</param>
/// <param name="Times">What the clock shows now.</param>
public sealed record CaseFile(
    Case Case, ServiceDefinition Service, Resident? Resident, Family? Family, IReadOnlyList<IssuedDocument> Documents, Handover? Handover, CaseTimes Times)
{
    /// <summary>The current step; null once ended.</summary>
    public Step? Step => Case.Step is { } id ? Service.StepOf(id) : null;

    /// <summary>How a step ended the last time, a repair left out; null when it has not been done.</summary>
    public CaseStep? LastOf(Step step) => Case.Steps.LastOrDefault(s => s.Step == step.Id && s.Verdict != "resubmit");

    /// <summary>The answers that apply.</summary>
    public Dictionary<string, string> Answers => Service.Visible(AnswerJson.Read(Case.Answers));

    /// <summary>What steps noted.</summary>
    public Dictionary<string, string> Facts => AnswerJson.Read(Case.Facts);

    /// <summary>Signed documents that the applicant may fetch and print himself; cards and slips are not among them.</summary>
    public IEnumerable<IssuedDocument> Products => Documents.Where(d => d.Status == DocumentStatus.Signed && d.FileHash is not null && d.Kind != DocumentKinds.IdCardSlip);

    /// <summary>The register's value for a field that is filled from it; null when it has none.</summary>
    public string? RegisterValue(FormField field) => field.Prefill is { } element ? RegisterElements.Read(element, Resident, Family) : null;
}
