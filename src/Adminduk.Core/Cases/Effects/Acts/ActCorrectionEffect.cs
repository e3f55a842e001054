using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Pembetulan akta: one part of the text is put right, the old text stays readable; behind an act of birth the register follows.</summary>
internal sealed class ActCorrectionEffect(FamilyService families) : IRegisterEffect
{
    public string Name => "act-correction";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var asked = ActQuestion.Of(seen.Answers);
        var (found, act) = await ActFinder.ForeseeAsync(seen, asked, ct);
        bool? onPaper = act is not null ? act.Book == ActRegister.OldBook : seen.AmongOfficers ? found.Warnings.Count > 0 : null;
        if (asked.Kind is not { } kind || CorrectionAnswer.Read(seen.Answers, kind, onPaper, seen.Today) is not { } read) return found;
        if (!read.Try(out var wanted)) return found.And(new Findings(read.Errors, []));
        var against = act is null ? null : wanted.Against(act);
        return found.And(new Findings(against is null ? [] : [against], wanted.Doubts()));
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var asked = ActQuestion.Of(run.Answers);
        var found = await ActFinder.FindAsync(run, asked, ct);
        if (!found.Try(out var act)) return Outcome<EffectResult>.Fail(found.Errors);
        var read = CorrectionAnswer.Read(run.Answers, act.Kind, act.Book == ActRegister.OldBook, run.Today) ?? Error.Refused("acts.nothing-to-correct");
        if (!read.Try(out var wanted)) return Outcome<EffectResult>.Fail(read.Errors);
        // The register may read right where the paper does not: a text taken over just now says what the paper says.
        if (run.Db.Entry(act).State == Microsoft.EntityFrameworkCore.EntityState.Added && wanted.Old.Length > 0) act.Content = wanted.Part.Write(act.Content, wanted.Old);
        if (wanted.Against(act) is { } refusal) return refusal;
        await OldExcerpts.WithdrawAsync(run, act, ct);
        if (Correct(run, act, wanted) is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        return await FollowAsync(run, act, wanted, ct);
    }

    private static Outcome Correct(StepRun run, Act act, CorrectionAnswer wanted)
    {
        var reason = $"SPTJM F-2.04B, {run.Case.Number}";
        var corrected = act.Correct(wanted.Part.Write(act.Content, wanted.New), reason, run.Process, run.Today, run.Case.Id);
        if (!corrected.Ok) return corrected;
        var noted = act.Note(NoteKind.Correction, MarginWords.Correction(wanted), reason, run.Process, run.Today, run.Case.Id);
        if (!noted.Ok) return noted;
        if (wanted.Part.IsEventDate) act.EventDate = DateOnly.Parse(wanted.New, System.Globalization.CultureInfo.InvariantCulture);
        if (wanted.Part.Names is { } role && act.People.Find(p => p.Role == role) is { } person) person.Name = wanted.New;
        return act.IssueExcerpt(run.Process);
    }

    private async Task<Outcome<EffectResult>> FollowAsync(StepRun run, Act act, CorrectionAnswer wanted, CancellationToken ct)
    {
        var person = await ActFinder.SubjectAsync(run.Db, act, ct);
        if (person is null || wanted.Part.Follows is not { } element || element.Now(person) == wanted.New)
            return new EffectResult(null, person is null ? [] : [person]) { Act = act, Moot = new HashSet<string> { DocumentKinds.FamilyCard } };
        var changed = await families.ChangeMemberDataAsync(run.Db, run.Process, new MemberChange(person.Id, element.Change(wanted.New)), ct);
        return changed.Try(out var change) ? new EffectResult(change.Family, [person]) { Act = act } : Outcome<EffectResult>.Fail(changed.Errors);
    }
}
