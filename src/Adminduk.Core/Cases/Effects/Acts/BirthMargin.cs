using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Carries a court's decision into an act of birth, the register and the family card.</summary>
internal static class BirthMargin
{
    /// <summary>What stands against it.</summary>
    public static async Task<Findings> ForeseeAsync(Foresight seen, BirthChange.Plan plan, string law, CancellationToken ct)
    {
        if (BirthChange.Early(seen.DateOf("court-date"), seen.Today, law) is { } early) return Findings.Of(early);
        var (found, _) = await ActFinder.ForeseeAsync(seen, ActQuestion.Of(seen.Answers, ActKind.Birth), ct);
        if (!seen.AmongOfficers || seen.Answer("subject-nik").Length == 0) return found;
        var person = await People.FindAsync(seen, "subject-nik", ct);
        if (!person.Try(out var subject)) return found.And(new Findings(person.Errors, []));
        return found.And(new Findings(Living(subject) is { } gone ? [gone] : plan(seen.Answers, subject).Errors, []));
    }

    /// <summary>The decision: the note, the register, a new card and an excerpt with the note.</summary>
    public static async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, FamilyService families, BirthChange.Plan plan, string law, CancellationToken ct)
    {
        if (BirthChange.Early(run.DateOf("court-date"), run.Today, law) is { } early) return early;
        var person = await People.FindAsync(run, "subject-nik", ct);
        if (!person.Try(out var subject)) return Outcome<EffectResult>.Fail(person.Errors);
        if (Living(subject) is { } gone) return gone;
        var planned = plan(run.Answers, subject);
        if (!planned.Try(out var change)) return Outcome<EffectResult>.Fail(planned.Errors);
        var found = await ActFinder.FindAsync(run, ActQuestion.Of(run.Answers, ActKind.Birth), ct);
        if (!found.Try(out var act)) return Outcome<EffectResult>.Fail(found.Errors);
        await OldExcerpts.WithdrawAsync(run, act, ct);
        if (act.Note(change.Kind, change.Text, $"Penetapan {MarginWords.Court(run)}", run.Process, run.Today, run.Case.Id) is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        act.IssueExcerpt(run.Process);
        if (change.Elements is not { } elements) return new EffectResult(null, [subject]) { Act = act, Moot = new HashSet<string> { DocumentKinds.FamilyCard } };
        var changed = await families.ChangeMemberDataAsync(run.Db, run.Process, new MemberChange(subject.Id, elements), ct);
        return changed.Try(out var done) ? new EffectResult(done.Family, [subject]) { Act = act } : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private static Error? Living(Resident person) => person.Status == ResidentStatus.Active ? null : person.NotLivingHere() with { Field = "subject-nik" };
}
