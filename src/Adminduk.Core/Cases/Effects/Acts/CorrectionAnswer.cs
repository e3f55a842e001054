using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>What a correction asks for: which part of the act, how it reads, how it should.</summary>
/// <param name="Part">Part of the act.</param>
/// <param name="Old">How it reads on the paper.</param>
/// <param name="New">How it should read.</param>
internal sealed record CorrectionAnswer(CorrectableField Part, string Old, string New)
{
    private const string Law = "UU 23/2006 Pasal 71";

    /// <summary>Reads the answers, or says what is wrong with them; null while they are still being written.</summary>
    /// <param name="answers">The tidied answers.</param>
    /// <param name="kind">Kind of act.</param>
    /// <param name="onPaper">True for an act that is taken over from paper; null where nobody may look it up yet.</param>
    /// <param name="today">Office date.</param>
    public static Outcome<CorrectionAnswer>? Read(IReadOnlyDictionary<string, string> answers, ActKind kind, bool? onPaper, DateOnly today)
    {
        var id = answers.GetValueOrDefault("act-field", "");
        if (id.Length == 0) return null;
        if (CorrectableFields.Find(kind, onPaper, id) is not { } part) return Error.Refused("acts.no-such-part") with { Field = "act-field", LegalBasis = Law };
        var (was, to) = (Tidy(answers.GetValueOrDefault("old-" + Word(part), "")), Tidy(answers.GetValueOrDefault("new-" + Word(part), "")));
        if (to.Length == 0) return null;
        if (was == to) return Error.Refused("acts.nothing-to-correct") with { Field = "new-" + Word(part), LegalBasis = Law };
        if (part.Shape == FieldShape.Date && DateOnly.ParseExact(to, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) > today)
            return Error.Invalid("new-date", "acts.event-in-future") with { LegalBasis = Law };
        var named = part.Shape == FieldShape.Name ? NameRules.Check(to, "new-name").Outcome : Outcome.Success;
        return named.Ok ? new CorrectionAnswer(part, was, to) : Outcome<CorrectionAnswer>.Fail(named.Errors);
    }

    /// <summary>What stands against it in an act that our books have.</summary>
    public Error? Against(Act act)
    {
        var now = Tidy(Part.Read(act.Content));
        if (now == New) return Error.Refused("acts.nothing-to-correct") with { Field = "new-" + Word(Part), LegalBasis = Law };
        return Old.Length == 0 || now == Old ? null : Error.Refused("acts.reads-otherwise", act.Number, now) with { Field = "old-" + Word(Part), LegalBasis = Law };
    }

    /// <summary>A name that becomes quite another one is a change of name, which a court decides.</summary>
    public IReadOnlyList<Warning> Doubts() =>
        Part is { Id: "name" } && Old.Length > 0 && WordDistance.Between(Old, New, Math.Max(2, Old.Length / 3)) > Math.Max(2, Old.Length / 3)
            ? [Warning.At("new-name", "acts.looks-like-a-change-of-name")]
            : [];

    private static string Word(CorrectableField part) => part.Shape.ToString().ToLowerInvariant();

    private static string Tidy(string text) => NameRules.Normalise(text);
}
