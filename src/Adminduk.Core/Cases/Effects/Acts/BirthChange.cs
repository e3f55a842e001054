using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>What a court's decision writes into the margin of an act of birth and changes in the register.</summary>
/// <param name="Kind">Kind of note.</param>
/// <param name="Text">The note.</param>
/// <param name="Elements">What the register changes; null for a note alone.</param>
internal sealed record BirthChange(NoteKind Kind, string Text, ResidentElements? Elements)
{
    /// <summary>Reads a change out of answers, or says what is wrong with them.</summary>
    /// <param name="answers">The tidied answers.</param>
    /// <param name="person">Whom the act is about.</param>
    public delegate Outcome<BirthChange> Plan(IReadOnlyDictionary<string, string> answers, Resident person);

    /// <summary>A decision that lies ahead cannot be final.</summary>
    public static Error? Early(DateOnly? courtDate, DateOnly today, string law) =>
        courtDate > today ? Error.Invalid("court-date", "acts.court-in-future") with { LegalBasis = law } : null;
}
