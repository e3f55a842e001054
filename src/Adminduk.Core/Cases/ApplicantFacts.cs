using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;

namespace Adminduk.Core.Cases;

/// <summary>What eligibility rules look at.</summary>
/// <param name="Resident">The applicant's register entry, if there is one.</param>
/// <param name="Today">The office's date.</param>
/// <param name="Answers">The tidied answers.</param>
public sealed record ApplicantFacts(Resident? Resident, DateOnly Today, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>Why a Tim Pendataan listed the applicant, for each data collection.</summary>
    public IReadOnlyList<VulnerableCategory> Listed { get; init; } = [];
}
