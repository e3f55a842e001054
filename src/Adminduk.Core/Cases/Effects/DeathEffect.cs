using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Kematian: the act, the NIK closed, the card without the deceased, the spouse widowed; one report for all of it.</summary>
internal sealed class DeathEffect(FamilyService families) : IRegisterEffect
{
    public string Name => "death";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        if (!seen.AmongOfficers || seen.DateOf("death-date") is not { } on || seen.Answer("deceased-nik").Length == 0) return Findings.None;
        var found = await People.FindAsync(seen, "deceased-nik", ct);
        if (!found.Try(out var deceased)) return Findings.Of(found.Error!);
        return FamilyService.CheckDeath(deceased, on, seen.Today) is { } refusal ? Findings.Of(refusal) : Findings.None;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var found = await People.FindAsync(run, "deceased-nik", ct);
        if (!found.Try(out var deceased)) return Outcome<EffectResult>.Fail(found.Errors);
        var heads = await Household.NewHeadAsync(run, ct);
        if (!heads.Try(out var staying)) return Outcome<EffectResult>.Fail(heads.Errors);
        var on = run.DateOf("death-date");
        var died = await families.RecordDeathAsync(run.Db, run.Process, new Death(deceased.Id, on) { Staying = staying, MinorHeadAgreed = run.Answer("guardian-agreed") == "yes" }, ct);
        if (!died.Try(out var result)) return Outcome<EffectResult>.Fail(died.Errors);
        var act = await ActRegister.RegisterAsync(run.Db, run.Process, Draft(run, deceased, on), run.Today, ct);
        act.IssueExcerpt(run.Process);
        var left = result.Family.Status == FamilyStatus.Active ? result.Family : null;
        return new EffectResult(left, [deceased], result.Family) { Act = act, Moot = left is null ? new HashSet<string> { DocumentKinds.FamilyCard } : new HashSet<string>() };
    }

    private static ActDraft Draft(StepRun run, Resident deceased, DateOnly on)
    {
        var content = new DeathContent(
            deceased.Name, deceased.Nik, deceased.Sex, deceased.BirthPlace, deceased.BirthDate, on, run.Answer("death-time").NullIfEmpty(), run.Answer("death-place"),
            deceased.FatherName, deceased.MotherName, deceased.Citizenship);
        return new ActDraft(
            ActKind.Death, on, run.Answer(ReportingRule.Late) == "yes", content,
            [new NamedPerson(ActRole.Subject, deceased.Id, deceased.Nik, deceased.Name), new NamedPerson(ActRole.Reporter, run.Case.ResidentId, run.Case.ApplicantNik, run.Case.ApplicantName)],
            run.Case.Id);
    }
}
