using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>One step being carried out, inside its transaction: what operations may see and change.</summary>
public sealed class StepRun
{
    private Resident? applicant;

    /// <summary>The database, in the decision's transaction.</summary>
    public required AdmindukDbContext Db { get; init; }

    /// <summary>The case.</summary>
    public required Case Case { get; init; }

    /// <summary>The version it runs on.</summary>
    public required ServiceDefinition Service { get; init; }

    /// <summary>The office's catalogue.</summary>
    public required ServiceCatalogue Catalogue { get; init; }

    /// <summary>The step.</summary>
    public required Step Step { get; init; }

    /// <summary>The act.</summary>
    public required ProcessContext Process { get; init; }

    /// <summary>The office's clock.</summary>
    public required OfficeClock Clock { get; init; }

    /// <summary>The post in which an officer acts; null for the applicant.</summary>
    public Grant? Grant { get; init; }

    /// <summary>The opened signing key; null unless the officer is signing.</summary>
    public ISigner? Signer { get; init; }

    /// <summary>What the officer entered for the step's operations, tidied.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>The applicant's answers.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>What steps noted; operations add to it.</summary>
    public required Dictionary<string, string> Facts { get; init; }

    /// <summary>What the step's effect on the register left behind; null before it, or without one.</summary>
    public EffectResult? Effect { get; set; }

    /// <summary>The act's instant, UTC.</summary>
    public DateTime Now => Process.Now;

    /// <summary>The act's office date.</summary>
    public DateOnly Today => Clock.DateOf(Now);

    /// <summary>Who acts.</summary>
    public Actor Actor => Process.Actor;

    /// <summary>An input, or an empty text.</summary>
    public string Input(string id) => Inputs.GetValueOrDefault(id, "");

    /// <summary>An answer, or an empty text.</summary>
    public string Answer(string id) => Answers.GetValueOrDefault(id, "");

    /// <summary>The applicant's register entry, tracked; null when he is not in the register.</summary>
    public async Task<Resident?> ApplicantAsync(CancellationToken ct) =>
        applicant ??= Case.ResidentId is { } id ? await Db.Residents.FirstOrDefaultAsync(r => r.Id == id, ct) : null;
}
