using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Kartu Identitas Anak: the register stays as it is; the child's older card ends when the new one is signed.</summary>
internal sealed class ChildCardEffect : IRegisterEffect
{
    private const string NikField = "child-nik";
    private const string AgeField = "age-group";
    private const string WithPhoto = "from-5";

    public string Name => "child-card";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        if (seen.DateOf(BirthRules.ChildDate) is not { } born) return Findings.None;
        if (Told(seen, born) is { } refusal) return Findings.Of(refusal);
        return seen.AmongOfficers && seen.Answer(NikField).Length > 0 ? await WeighAsync(seen, born, ct) : Findings.None;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var weighed = await ForeseeAsync(new Foresight(run.Db, run.Answers, run.Today, true), ct);
        if (weighed.Errors.Count > 0) return Outcome<EffectResult>.Fail(weighed.Errors);
        var nik = run.Answer(NikField);
        var child = await run.Db.Residents.Include(r => r.Rare).FirstAsync(r => r.Nik == nik, ct);
        var family = await run.Db.Families.Include(f => f.Members).FirstAsync(f => f.Id == child.FamilyId, ct);
        return new EffectResult(family, [child]);
    }

    // The age decides whether a photo is handed in; it is the age on the day of the card, not of the request.
    private static Error? Told(Foresight seen, DateOnly born)
    {
        if (ChildCardRules.CheckAge(born, seen.Today) is { } grown) return grown with { Field = BirthRules.ChildDate };
        if (seen.Answer(AgeField) is not { Length: > 0 } said || said == WithPhoto == ChildCardRules.NeedsPhoto(born, seen.Today)) return null;
        return Error.Invalid(AgeField, said == WithPhoto ? "cases.child-card-under" : "cases.child-card-from", ChildCardRules.PhotoAge) with { LegalBasis = "Permendagri 2/2016" };
    }

    private static async Task<Findings> WeighAsync(Foresight seen, DateOnly born, CancellationToken ct)
    {
        var found = await People.FindAsync(seen, NikField, ct);
        if (!found.Try(out var child)) return new Findings(found.Errors, []);
        if (ChildCardRules.Check(child, seen.Today) is { } refusal) return Findings.Of(refusal with { Field = NikField });
        if (child.BirthDate != born) return Findings.Of(Error.Invalid(BirthRules.ChildDate, "cases.child-differs"));
        List<Warning> warnings = [];
        if (NameKey.Of(child.Name) != NameKey.Of(seen.Answer("child-name"))) warnings.Add(Warning.At("child-name", "cases.child-card-name", child.Name));
        if (child.BirthActNumber is null or "") warnings.Add(Warning.At(NikField, "cases.child-card-no-act"));
        var issued = await seen.Db.Documents.Where(d => d.Kind == DocumentKinds.ChildCard && d.Number == child.Nik && d.Status == DocumentStatus.Signed).Select(d => d.IssuedOn).FirstOrDefaultAsync(ct);
        if (issued is { } on && seen.Answer("kind") == "new") warnings.Add(Warning.At("kind", "cases.child-card-there", on));
        return Findings.Of(warnings);
    }
}
