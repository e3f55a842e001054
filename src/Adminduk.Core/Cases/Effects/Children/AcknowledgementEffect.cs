using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects.Children;

/// <summary>Pengakuan anak: the act, a note on the act of birth, and the father among the child's data.</summary>
internal sealed class AcknowledgementEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 24/2013 Pasal 49";

    public string Name => "acknowledgement";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => (await CheckAsync(seen, ct)).Found;

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var (found, child, father) = await CheckAsync(run.Seen(), ct);
        if (found.Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var birth = await Child.BirthActAsync(run, child!, ct);
        var content = Content(run, child!, birth, father);
        var people = Child.Named(run, child!, new NamedPerson(ActRole.Father, father?.Id, content.FatherNik, content.FatherName));
        var draft = new ActDraft(ActKind.Acknowledgement, content.AcknowledgedOn, run.Answer(ReportingRule.Late) == "yes", content, people, run.Case.Id);
        var act = await ActRegister.RegisterAsync(run.Db, run.Process, draft, run.Today, ct);
        act.IssueExcerpt(run.Process);
        var words = $"Diakui sebagai anak oleh {content.FatherName} dengan Akta Pengakuan Anak nomor {act.Number}, berdasarkan {content.Basis}.";
        if (birth.Note(NoteKind.Acknowledgement, words, content.Basis, run.Process, run.Today, run.Case.Id) is { Ok: false } unwritten) return Outcome<EffectResult>.Fail(unwritten.Errors);
        var elements = new ResidentElements { FatherName = content.FatherName, FatherNik = content.FatherNik };
        var changed = await families.ChangeMemberDataAsync(run.Db, run.Process, new MemberChange(child!.Id, elements), ct);
        return changed.Try(out var change) ? new EffectResult(change.Family, [child]) { Act = act } : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private static AcknowledgementContent Content(StepRun run, Resident child, Act birth, Resident? father)
    {
        var on = run.DateOf("acknowledged-on");
        var basis = run.Answer("basis") == "court" ? Court.Of(run.Seen()).Words : $"surat pengakuan ayah yang disetujui ibu tanggal {on.ToString("d MMMM yyyy", Texts.Indonesian)}";
        return new(Child.Content(child, birth), father?.Name ?? run.Answer("father-name"), run.Answer("father-nik"), child.MotherName, on, basis);
    }

    private static async Task<(Findings Found, Resident? Child, Resident? Father)> CheckAsync(Foresight seen, CancellationToken ct)
    {
        List<Error> errors = Court.Of(seen).Check(seen.Today) is { } early ? [early] : [];
        if (seen.DateOf("acknowledged-on") > seen.Today) errors.Add(Error.Invalid("acknowledged-on", "cases.date-in-future") with { LegalBasis = Law });
        if (seen.Answer("mother-agrees") == "no") errors.Add(Error.Refused("cases.mother-disagrees") with { Field = "mother-agrees", LegalBasis = Law });
        if (seen.Answer("religious-wedding") == "no") errors.Add(Error.Refused("cases.no-religious-wedding") with { Field = "religious-wedding", LegalBasis = Law });
        var (child, faults) = await Child.FindAsync(seen, Law, ct);
        errors.AddRange(faults);
        if (child is null) return (new Findings(errors, []), null, null);
        var nik = seen.Answer("father-nik");
        var father = await seen.Db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Nik == nik, ct);
        errors.AddRange(ParentRules.OfAcknowledgement(child, nik, seen.DateOf("father-birth-date"), father, Law));
        return (new Findings(errors, []), child, father);
    }
}
