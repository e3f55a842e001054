using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>Pembatalan perceraian by a court: the act of divorce annulled, a note on the act of marriage, both married again.</summary>
internal sealed class DivorceAnnulmentEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 43";

    public string Name => "divorce-annulment";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => await CheckAsync(seen, await Couple.ReadAsync(seen, ct), ct);

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = run.Seen();
        var couple = await Couple.ReadAsync(seen, ct);
        if ((await CheckAsync(seen, couple, ct)).Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var divorce = await ActAnswers.TakeAsync(run, ActKind.Divorce, "divorce-act", couple.Named, ct);
        var marriage = await ActAnswers.TakeAsync(run, ActKind.Marriage, "marriage-act", couple.Named, ct);
        if (Write(run, Court.Of(seen), divorce, marriage) is { Ok: false } unwritten) return Outcome<EffectResult>.Fail(unwritten.Errors);
        await OldExcerpts.WithdrawAsync(run, divorce, ct);
        var changes = couple.Both.Where(b => b.LivesHere).Select(b => new MaritalChange(b.Entry!.Id, Again(divorce, marriage, b))).ToList();
        var changed = await families.ChangeCoupleAsync(run.Db, run.Process, new CoupleChange(changes, "family.divorce-annulled", true), ct);
        return changed.Try(out var change)
            ? CoupleCards.Result(run, change, [.. couple.Here]) with { Act = divorce }
            : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private static Outcome Write(StepRun run, Court court, Act divorce, Act marriage)
    {
        var annulled = divorce.Annul($"Perceraian dibatalkan berdasarkan {court.Words}.", court.Words, run.Process, run.Today, run.Case.Id, NoteKind.DivorceAnnulled);
        if (!annulled.Ok) return annulled;
        var words = $"Perceraian dengan akta nomor {divorce.Number} dibatalkan berdasarkan {court.Words}; perkawinan ini tetap berlaku.";
        return marriage.Note(NoteKind.DivorceAnnulled, words, court.Words, run.Process, run.Today, run.Case.Id);
    }

    private static async Task<Findings> CheckAsync(Foresight seen, Couple couple, CancellationToken ct)
    {
        List<Error> errors = Court.Of(seen).Check(seen.Today) is { } early ? [early] : [];
        if (!seen.AmongOfficers) return new Findings(errors, []);
        errors.AddRange(CoupleChecks.AsDivorced(seen, couple, Law));
        errors.AddRange(await CoupleChecks.OfMarriageAsync(seen, couple, false, ct));
        if ((await ActAnswers.FindAsync(seen, ActKind.Divorce, "divorce-act", couple.Niks, ct)).Refusal is { } refusal) errors.Add(refusal);
        return new Findings(errors, CoupleChecks.Doubts(seen, couple));
    }

    // An act of ours knows how both stood before the divorce; else the act of marriage says it.
    private static MaritalRecord Again(Act divorce, Act marriage, Betrothed one)
    {
        if (divorce.CaseId is not null && divorce.Read<DivorceContent>() is var content && (one.Role == "husband" ? content.Husband : content.Wife).Before is { } before) return before;
        return new MaritalRecord(MaritalStatus.Married, marriage.Number, one.Entry!.MarriageDate ?? marriage.EventDate);
    }
}
