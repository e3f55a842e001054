using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Finds the act that a request is about, or takes it over from the paper that was shown.</summary>
internal static class ActFinder
{
    private const string Law = "UU 23/2006 Pasal 66";

    /// <summary>The act; null when no book has it and the paper says enough to take it over; or why the request cannot be about it.</summary>
    public static async Task<Outcome<Act?>> SeekAsync(AdmindukDbContext db, ActQuestion asked, DateOnly today, CancellationToken ct)
    {
        if (asked.Kind is not { } kind) return Refusal("acts.unknown", asked.Number);
        if (await ActRegister.FindAsync(db, kind, asked.Number, ct) is { } act) return Check(act, asked) is { } refused ? refused : act;
        if (await db.Acts.AnyAsync(a => a.Number == asked.Number, ct)) return Refusal("acts.other-kind", asked.Number);
        if (asked.RegisteredOn is not { } on) return Refusal("acts.unknown", asked.Number);
        return on > today ? Error.Invalid("act-date", "acts.registered-in-future") with { LegalBasis = Law } : (Outcome<Act?>)(Act?)null!;
    }

    /// <summary>The act for a decision.</summary>
    public static async Task<Outcome<Act>> FindAsync(StepRun run, ActQuestion asked, CancellationToken ct)
    {
        var sought = await SeekAsync(run.Db, asked, run.Today, ct);
        if (!sought.Ok) return Outcome<Act>.Fail(sought.Errors);
        return sought.Value ?? await TakeOverAsync(run, asked, ct);
    }

    /// <summary>The act for what is told beforehand; null when there is none yet.</summary>
    public static async Task<(Findings Findings, Act? Act)> ForeseeAsync(Foresight seen, ActQuestion asked, CancellationToken ct)
    {
        if (!seen.AmongOfficers || asked.Kind is null || asked.Number.Length == 0) return (Findings.None, null);
        var sought = await SeekAsync(seen.Db, asked, seen.Today, ct);
        if (!sought.Ok) return (new Findings(sought.Errors, []), null);
        return sought.Value is { } act ? (Findings.None, act) : (Findings.Of([Warning.At("act-number", "acts.to-be-taken-over", asked.Number)]), null);
    }

    /// <summary>The register entry of the person an act is about; null when the register has none or the person does not live here now.</summary>
    public static async Task<Resident?> SubjectAsync(AdmindukDbContext db, Act act, CancellationToken ct) =>
        act.People.Find(p => p.Role == ActRole.Subject)?.ResidentId is { } id
            ? await db.Residents.FirstOrDefaultAsync(r => r.Id == id && r.Status == ResidentStatus.Active && r.FamilyId != null, ct)
            : null;

    private static Error? Check(Act act, ActQuestion asked)
    {
        if (act.Status == ActStatus.Annulled) return Refusal("acts.annulled", act.Number);
        var known = act.People.Where(p => p.Nik is not null).ToList();
        return asked.Nik.Length == 0 || known.Count == 0 || known.Exists(p => p.Nik == asked.Nik)
            ? null
            : Error.Refused("acts.not-named", act.Number, Masking.Mask(asked.Nik)) with { Field = "subject-nik", LegalBasis = Law };
    }

    private static async Task<Act> TakeOverAsync(StepRun run, ActQuestion asked, CancellationToken ct)
    {
        var person = await run.Db.Residents.FirstOrDefaultAsync(r => r.Nik == asked.Nik, ct);
        var name = person?.Name ?? asked.Name;
        var text = PaperText.Of(asked.Kind!.Value, name, asked.Nik.NullIfEmpty(), asked.Remarks, person);
        var happened = PaperText.HappenedOn(asked.Kind.Value, person, asked.RegisteredOn!.Value);
        var draft = new ActDraft(asked.Kind.Value, happened, false, text, [new NamedPerson(ActRole.Subject, person?.Id, asked.Nik.NullIfEmpty(), name)], run.Case.Id);
        var act = await ActRegister.FindOrTakeOverAsync(run.Db, run.Process, asked.Number, asked.Office, asked.RegisteredOn.Value, draft, ct);
        act.Excerpts = 1;
        return act;
    }

    private static Error Refusal(string code, string number) => Error.Refused(code, number) with { Field = "act-number", LegalBasis = Law };
}
