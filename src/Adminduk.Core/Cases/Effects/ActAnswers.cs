using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>The act that a form names by number, date and office: from our books, or taken over from the paper that was shown.</summary>
internal static class ActAnswers
{
    private const string Law = "Permendagri 108/2019";

    /// <summary>What an effect may look at, in the decision itself.</summary>
    public static Foresight Seen(this StepRun run) => new(run.Db, run.Answers, run.Today, true);

    /// <summary>The act if our books have it, and what stands against changing it: it is annulled, or names none of these people.</summary>
    /// <param name="seen">Answers and register.</param>
    /// <param name="kind">Kind of act.</param>
    /// <param name="prefix">Prefix of the form's fields: <c>marriage-act</c>.</param>
    /// <param name="niks">Whom it must name.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<(Act? Act, Error? Refusal)> FindAsync(Foresight seen, ActKind kind, string prefix, IReadOnlyList<string> niks, CancellationToken ct)
    {
        var field = $"{prefix}-number";
        if (seen.Answer(field) is not { Length: > 0 } number || await ActRegister.FindAsync(seen.Db, kind, number, ct) is not { } act) return (null, null);
        if (act.Status == ActStatus.Annulled) return (act, Error.Refused("acts.annulled", act.Number) with { Field = field, LegalBasis = Law });
        var named = act.People.Where(p => p.Role is ActRole.Subject or ActRole.Spouse).Select(p => p.Nik).OfType<string>().ToList();
        var others = named.Count > 0 && !niks.All(n => n.Length == 0 || named.Contains(n));
        return (act, others ? Error.Refused("cases.act-of-others", act.Number) with { Field = field, LegalBasis = Law } : null);
    }

    /// <summary>The act, taken over from paper when no book of ours has it.</summary>
    public static async Task<Act> TakeAsync(StepRun run, ActKind kind, string prefix, IReadOnlyList<NamedPerson> people, CancellationToken ct)
    {
        var (number, office, on) = (run.Answer($"{prefix}-number"), run.Answer($"{prefix}-office"), run.DateOf($"{prefix}-date"));
        var person = people[0].ResidentId is { } id ? await run.Db.Residents.FirstAsync(r => r.Id == id, ct) : null;
        var content = PaperText.Of(kind, string.Join(", ", people.Select(p => p.Name)), people[0].Nik, null, person);
        return await ActRegister.FindOrTakeOverAsync(run.Db, run.Process, number, office.NullIfEmpty(), on, new ActDraft(kind, PaperText.HappenedOn(kind, person, on), false, content, people, null), ct);
    }
}
