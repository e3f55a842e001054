using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using System.Globalization;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>Pembatalan perkawinan by a court: the act annulled, its excerpt withdrawn, both as they stood before the wedding.</summary>
internal sealed class MarriageAnnulmentEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 39";

    public string Name => "marriage-annulment";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => await CheckAsync(seen, await Couple.ReadAsync(seen, ct), ct);

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = run.Seen();
        var couple = await Couple.ReadAsync(seen, ct);
        if ((await CheckAsync(seen, couple, ct)).Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var court = Court.Of(seen);
        var act = await ActAnswers.TakeAsync(run, ActKind.Marriage, "marriage-act", couple.Named, ct);
        var annulled = act.Annul($"Perkawinan dibatalkan berdasarkan {court.Words}.", court.Words, run.Process, run.Today, run.Case.Id, NoteKind.MarriageAnnulled);
        if (!annulled.Ok) return Outcome<EffectResult>.Fail(annulled.Errors);
        await OldExcerpts.WithdrawAsync(run, act, ct);
        var changes = couple.Both.Where(b => b.LivesHere).Select(b => new MaritalChange(b.Entry!.Id, Before(run, act, b))).ToList();
        var changed = await families.ChangeCoupleAsync(run.Db, run.Process, new CoupleChange(changes, "family.marriage-annulled", false), ct);
        return changed.Try(out var change)
            ? CoupleCards.Result(run, change, [.. couple.Here]) with { Act = act }
            : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private static async Task<Findings> CheckAsync(Foresight seen, Couple couple, CancellationToken ct)
    {
        List<Error> errors = Court.Of(seen).Check(seen.Today) is { } early ? [early] : [];
        if (!seen.AmongOfficers) return new Findings(errors, []);
        errors.AddRange(CoupleChecks.AsMarried(seen, couple, Law));
        errors.AddRange(await CoupleChecks.OfMarriageAsync(seen, couple, true, ct));
        return new Findings(errors, CoupleChecks.Doubts(seen, couple));
    }

    // An act of ours knows how both stood before; of an act taken over from paper the form says it.
    private static MaritalRecord Before(StepRun run, Act act, Betrothed one)
    {
        if (act.CaseId is not null && act.Read<MarriageContent>() is var content) return (one.Role == "husband" ? content.Husband : content.Wife).Before;
        var status = int.TryParse(run.Answer($"{one.Role}-before"), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? (MaritalStatus)code : MaritalStatus.Single;
        return new MaritalRecord(status);
    }
}
