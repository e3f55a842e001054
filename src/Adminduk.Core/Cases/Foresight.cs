using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>What an effect may look at before its decision: at intake, and on the page of the case.</summary>
/// <param name="Db">The register, for reading.</param>
/// <param name="Answers">The tidied answers so far.</param>
/// <param name="Today">Office date.</param>
/// <param name="AmongOfficers">True for officers. The public hears only what its own answers rule out, or answers would tell who is registered.</param>
public sealed record Foresight(AdmindukDbContext Db, IReadOnlyDictionary<string, string> Answers, DateOnly Today, bool AmongOfficers)
{
    /// <summary>An answer; empty when it was not given yet.</summary>
    public string Answer(string field) => Answers.GetValueOrDefault(field, "");
}
