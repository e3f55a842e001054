using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Kutipan akta ulang: one more excerpt, counted; the one before goes out of force.</summary>
internal sealed class ActExcerptEffect : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 68";

    public string Name => "act-excerpt";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var asked = ActQuestion.Of(seen.Answers);
        var (found, act) = await ActFinder.ForeseeAsync(seen, asked, ct);
        return act is null && found is { Errors.Count: 0, Warnings.Count: > 0 } && asked is { Kind: not ActKind.Birth, Remarks: null } ? found.And(Findings.Of(TextMissing())) : found;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var found = await ActFinder.FindAsync(run, ActQuestion.Of(run.Answers), ct);
        if (!found.Try(out var act)) return Outcome<EffectResult>.Fail(found.Errors);
        if (act.Book == ActRegister.OldBook && act.Kind != ActKind.Birth && act.Read<TakenOverContent>().Remarks is null) return TextMissing();
        if (act.IssueExcerpt(run.Process) is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        await OldExcerpts.WithdrawAsync(run, act, ct);
        return new EffectResult(null, []) { Act = act };
    }

    // Number, date and name alone make no excerpt.
    private static Error TextMissing() => Error.Invalid("act-remarks", "acts.text-missing") with { LegalBasis = Law };
}
