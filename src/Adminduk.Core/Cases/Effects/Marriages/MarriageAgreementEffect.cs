using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>Perjanjian perkawinan by a notary's deed: a note on the act of marriage; nobody's data change.</summary>
internal sealed class MarriageAgreementEffect : IRegisterEffect
{
    private const string Law = "UU 1/1974 Pasal 29 jo. Putusan MK 69/PUU-XIII/2015";

    public string Name => "marriage-agreement";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => await CheckAsync(seen, await Couple.ReadAsync(seen, ct), ct);

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = run.Seen();
        var couple = await Couple.ReadAsync(seen, ct);
        if ((await CheckAsync(seen, couple, ct)).Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var act = await ActAnswers.TakeAsync(run, ActKind.Marriage, "marriage-act", couple.Named, ct);
        var deed = Deed(seen);
        var done = run.Answer("agreement-kind") switch { "changed" => "diubah", "revoked" => "dicabut", _ => "dibuat" };
        var noted = act.Note(NoteKind.MarriageAgreement, $"Perjanjian perkawinan {done} dengan {deed}.", deed, run.Process, run.Today, run.Case.Id);
        return noted.Ok ? new EffectResult(null, [.. couple.Here]) { Act = act } : Outcome<EffectResult>.Fail(noted.Errors);
    }

    /// <summary>The words in which the note and the letter name the deed.</summary>
    public static string Deed(Foresight seen) =>
        $"akta notaris {seen.Answer("notary-name")} nomor {seen.Answer("deed-number")} tanggal {(seen.DateOf("deed-date") is { } day ? day.ToString("d MMMM yyyy", Texts.Indonesian) : "-")}";

    private static async Task<Findings> CheckAsync(Foresight seen, Couple couple, CancellationToken ct)
    {
        List<Error> errors = [];
        if (seen.DateOf("deed-date") > seen.Today) errors.Add(Error.Invalid("deed-date", "cases.date-in-future") with { LegalBasis = Law });
        if (!seen.AmongOfficers) return new Findings(errors, []);
        errors.AddRange(CoupleChecks.AsMarried(seen, couple, Law));
        errors.AddRange(await CoupleChecks.OfMarriageAsync(seen, couple, true, ct));
        return new Findings(errors, CoupleChecks.Doubts(seen, couple));
    }
}
