using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Somebody who is in the register and asks for a first act of birth.</summary>
internal static class WithoutAct
{
    /// <summary>The field of the NIK.</summary>
    public const string Field = "child-nik";

    private const string Law = "UU 24/2013 Pasal 27";

    /// <summary>Whether the entry is the person whom the report describes, and has no act.</summary>
    public static async Task<Findings> CheckAsync(Foresight seen, CancellationToken ct)
    {
        var found = await People.FindAsync(seen, Field, ct);
        if (!found.Try(out var person)) return new Findings(found.Errors, []);
        if (person.Status is not ResidentStatus.Active) return Findings.Of(person.NotLivingHere() with { Field = Field });
        if (Differs(seen, person) is { } differs) return Findings.Of(differs);
        if (await NumberAsync(seen, person, ct) is { } number) return Findings.Of(Error.Refused("cases.birth-act-there", number) with { Field = Field, LegalBasis = Law });
        var held = person.BirthActHeld == true ? Findings.Of([Warning.At(Field, "cases.birth-act-held")]) : Findings.None;
        return held.And(Findings.Of([.. Parent(seen, "mother-name", person.MotherName), .. Parent(seen, "father-name", person.FatherName)]));
    }

    private static IEnumerable<Warning> Parent(Foresight seen, string field, string recorded)
    {
        if (seen.Answer(field) is { Length: > 0 } said && recorded.Length > 0 && NameKey.Of(said) != NameKey.Of(recorded)) yield return Warning.At(field, "cases.entry-parent-differs", recorded);
    }

    private static Error? Differs(Foresight seen, Resident person)
    {
        var field = NameKey.Of(seen.Answer("child-name")) != NameKey.Of(person.Name) ? "child-name"
            : seen.DateOf(BirthRules.ChildDate) != person.BirthDate ? BirthRules.ChildDate
            : seen.Answer("child-sex") != ((int)person.Sex).ToString(System.Globalization.CultureInfo.InvariantCulture) ? "child-sex" : null;
        return field is null ? null : Error.Invalid(field, "cases.child-differs");
    }

    private static async Task<string?> NumberAsync(Foresight seen, Resident person, CancellationToken ct) => person.BirthActNumber is { Length: > 0 } known
        ? known
        : await seen.Db.Acts.Where(a => a.Kind == ActKind.Birth && a.Status == ActStatus.InForce && a.People.Any(p => p.Role == ActRole.Subject && p.ResidentId == person.Id))
            .Select(a => a.Number).FirstOrDefaultAsync(ct);
}
