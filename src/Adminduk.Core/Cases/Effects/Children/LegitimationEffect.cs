using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects.Children;

/// <summary>Pengesahan anak: the act, a note on the act of birth, and both parents among the child's data.</summary>
internal sealed class LegitimationEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 24/2013 Pasal 50";

    public string Name => "legitimation";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => (await CheckAsync(seen, ct)).Found;

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var (found, child, parents) = await CheckAsync(run.Seen(), ct);
        if (found.Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var birth = await Child.BirthActAsync(run, child!, ct);
        var content = Content(run, child!, birth, parents);
        var people = Child.Named(
            run, child!, new NamedPerson(ActRole.Father, parents.Father?.Id, content.FatherNik, content.FatherName), new NamedPerson(ActRole.Mother, parents.Mother?.Id, content.MotherNik, content.MotherName));
        var draft = new ActDraft(ActKind.Legitimation, content.MarriageRegisteredOn, run.Answer(ReportingRule.Late) == "yes", content, people, run.Case.Id);
        var act = await ActRegister.RegisterAsync(run.Db, run.Process, draft, run.Today, ct);
        act.IssueExcerpt(run.Process);
        var basis = content.Basis ?? $"Akta Perkawinan nomor {content.MarriageNumber}";
        var words = $"Disahkan sebagai anak {content.FatherName} dan {content.MotherName} dengan Akta Pengesahan Anak nomor {act.Number}, berdasarkan {basis}.";
        if (birth.Note(NoteKind.Legitimation, words, basis, run.Process, run.Today, run.Case.Id) is { Ok: false } unwritten) return Outcome<EffectResult>.Fail(unwritten.Errors);
        var elements = new ResidentElements { FatherName = content.FatherName, FatherNik = content.FatherNik, MotherName = content.MotherName, MotherNik = content.MotherNik };
        var changed = await families.ChangeMemberDataAsync(run.Db, run.Process, new MemberChange(child!.Id, elements), ct);
        return changed.Try(out var change) ? new EffectResult(change.Family, [child]) { Act = act } : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private static LegitimationContent Content(StepRun run, Resident child, Act birth, Parents parents) => new(
        Child.Content(child, birth), parents.Father?.Name ?? run.Answer("father-name"), run.Answer("father-nik"), parents.Mother?.Name ?? run.Answer("mother-name"), run.Answer("mother-nik"),
        run.Answer("marriage-act-number"), run.DateOf("marriage-act-date"), run.Answer("court-given") == "yes" ? Court.Of(run.Seen()).Words : null);

    private static async Task<(Findings Found, Resident? Child, Parents Parents)> CheckAsync(Foresight seen, CancellationToken ct)
    {
        List<Error> errors = Court.Of(seen).Check(seen.Today) is { } early ? [early] : [];
        if (seen.DateOf("marriage-act-date") > seen.Today) errors.Add(Error.Invalid("marriage-act-date", "cases.date-in-future") with { LegalBasis = Law });
        var (child, faults) = await Child.FindAsync(seen, Law, ct);
        errors.AddRange(faults);
        if (child is null) return (new Findings(errors, []), null, new Parents(null, null));
        if (seen.DateOf("religious-wedding-date") > child.BirthDate && seen.Answer("court-given") == "no")
            errors.Add(Error.Refused("residents.wed-after-birth") with { Field = "religious-wedding-date", LegalBasis = Law });
        var parents = new Parents(await FindAsync(seen, "father-nik", ct), await FindAsync(seen, "mother-nik", ct));
        errors.AddRange(ParentRules.OfLegitimation(child, seen.Answer("father-nik"), parents.Father, Sex.Male, Law));
        errors.AddRange(ParentRules.OfLegitimation(child, seen.Answer("mother-nik"), parents.Mother, Sex.Female, Law));
        var (_, refusal) = await ActAnswers.FindAsync(seen, ActKind.Marriage, "marriage-act", [seen.Answer("father-nik"), seen.Answer("mother-nik")], ct);
        if (refusal is not null) errors.Add(refusal);
        return (new Findings(errors, []), child, parents);
    }

    private static Task<Resident?> FindAsync(Foresight seen, string field, CancellationToken ct)
    {
        var nik = seen.Answer(field);
        return seen.Db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Nik == nik, ct);
    }

    private sealed record Parents(Resident? Father, Resident? Mother);
}
