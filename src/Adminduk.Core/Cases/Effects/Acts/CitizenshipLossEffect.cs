using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Pelepasan kewarganegaraan Indonesia: notes beside the acts of birth and marriage, KTP-el withdrawn; who stays becomes a foreign resident, who does not leaves the register.</summary>
internal sealed class CitizenshipLossEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 54";

    public string Name => "citizenship-loss";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        if (seen.DateOf("decree-date") is { } on && on > seen.Today) return Findings.Of(InFuture());
        if (!seen.AmongOfficers || seen.Answer("subject-nik").Length == 0) return Findings.None;
        var found = await People.FindAsync(seen, "subject-nik", ct);
        if (!found.Try(out var person)) return new Findings(found.Errors, []);
        if (FamilyService.CheckCitizen(person) is { } refusal) return Findings.Of(refusal with { Field = "subject-nik" });
        return (await ActFinder.ForeseeAsync(seen, ActQuestion.Of(seen.Answers, ActKind.Birth), ct)).Findings;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        if (run.DateOf("decree-date") > run.Today) return InFuture();
        var found = await People.FindAsync(run, "subject-nik", ct);
        if (!found.Try(out var person)) return Outcome<EffectResult>.Fail(found.Errors);
        var heads = await Household.NewHeadAsync(run, ct);
        if (!heads.Try(out var staying)) return Outcome<EffectResult>.Fail(heads.Errors);
        var noted = await NoteAsync(run, person, ct);
        if (!noted.Ok) return Outcome<EffectResult>.Fail(noted.Errors);
        var lost = await families.LoseCitizenshipAsync(
            run.Db, run.Process, new CitizenshipLoss(person.Id, Permit(run), run.Answer("stays") != "yes") { Staying = staying, MinorHeadAgreed = run.Answer("guardian-agreed") == "yes" }, ct);
        if (!lost.Try(out var change)) return Outcome<EffectResult>.Fail(lost.Errors);
        var left = change.Family.Status == FamilyStatus.Active ? change.Family : null;
        return new EffectResult(left, [person], change.Family) { Act = noted.Value, Moot = left is null ? new HashSet<string> { DocumentKinds.FamilyCard } : new HashSet<string>() };
    }

    // The act of birth, when the form names one; an act of marriage only where our own books have it.
    private static async Task<Outcome<Act?>> NoteAsync(StepRun run, Resident person, CancellationToken ct)
    {
        var text = $"Yang bersangkutan melepaskan kewarganegaraan Indonesia dan menjadi warga negara {run.Answer("new-citizenship")}.";
        var basis = $"{run.Answer("decree-issuer")} Nomor {run.Answer("decree-number")} tanggal {MarginWords.Date(run.DateOf("decree-date"))}";
        if (person.MarriageActNumber is { } wedding && await ActRegister.FindAsync(run.Db, ActKind.Marriage, wedding, ct) is { Status: ActStatus.InForce } marriage)
        {
            marriage.Note(NoteKind.Citizenship, $"{person.Name}: {text}", basis, run.Process, run.Today, run.Case.Id);
        }

        var asked = ActQuestion.Of(run.Answers, ActKind.Birth);
        if (asked.Number.Length == 0) return (Outcome<Act?>)(Act?)null!;
        var found = await ActFinder.FindAsync(run, asked, ct);
        if (!found.Try(out var birth)) return Outcome<Act?>.Fail(found.Errors);
        await OldExcerpts.WithdrawAsync(run, birth, ct);
        if (birth.Note(NoteKind.Citizenship, text, basis, run.Process, run.Today, run.Case.Id) is { Ok: false } refused) return Outcome<Act?>.Fail(refused.Errors);
        birth.IssueExcerpt(run.Process);
        return birth;
    }

    private static ResidentElements Permit(StepRun run) => new()
    {
        PassportNumber = run.Answer("passport-number").NullIfEmpty(),
        StayPermitNumber = run.Answer("permit-number").NullIfEmpty(),
        StayPermitExpiry = run.Answer("permit-expiry").Length > 0 ? run.DateOf("permit-expiry") : null,
    };

    private static Error InFuture() => Error.Invalid("decree-date", "acts.decree-in-future") with { LegalBasis = Law };
}
