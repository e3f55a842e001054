using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Pembatalan akta, by a court or by the office itself (contrarius actus): the act and its excerpts go out of force, the register forgets its number.</summary>
internal sealed class ActAnnulmentEffect(FamilyService families) : IRegisterEffect
{
    private const string ByCourt = "court";

    public string Name => "act-annulment";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var asked = ActQuestion.Of(seen.Answers);
        var (found, act) = await ActFinder.ForeseeAsync(seen, asked, ct);
        if (asked.Kind == ActKind.Death && seen.AmongOfficers) found = found.And(Findings.Of([Warning.At("act-kind", "acts.the-dead-stay-dead")]));
        return seen.Answer("annulment-way") is { Length: > 0 } way && OfOtherOffice(way, act?.Office ?? asked.Office ?? "") is { } refusal ? found.And(Findings.Of(refusal)) : found;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var found = await ActFinder.FindAsync(run, ActQuestion.Of(run.Answers), ct);
        if (!found.Try(out var act)) return Outcome<EffectResult>.Fail(found.Errors);
        var way = run.Answer("annulment-way");
        if (OfOtherOffice(way, act.Office) is { } refusal) return refusal;
        var basis = way == ByCourt ? $"Putusan {MarginWords.Court(run)}" : $"SPTJM F-2.04C, {run.Case.Number}: {run.Answer("annulment-reason")}";
        var text = $"Akta ini dibatalkan {(way == ByCourt ? "berdasarkan putusan pengadilan" : "tanpa melalui pengadilan atas permintaan subjek akta")}.";
        if (act.Annul(text, basis, run.Process, run.Today, run.Case.Id) is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        await OldExcerpts.WithdrawAsync(run, act, ct);
        await families.ForgetActAsync(run.Db, run.Process, act.Number, [.. act.People.Select(p => p.ResidentId).OfType<Guid>()], ct);
        return new EffectResult(null, []) { Act = act };
    }

    // What an office did it may undo; what another office did only that office or a court.
    private static Error? OfOtherOffice(string way, string office) =>
        way != ByCourt && office.Length > 0 ? Error.Refused("acts.of-other-office", office) with { Field = "act-office", LegalBasis = "UU 23/2006 Pasal 72" } : null;
}
