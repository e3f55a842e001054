using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>Perceraian by a court: the act, the note on the act of marriage, its excerpt withdrawn, both divorced.</summary>
internal sealed class DivorceEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 40";

    public string Name => "divorce";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => await CheckAsync(seen, await Couple.ReadAsync(seen, ct), ct);

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = run.Seen();
        var couple = await Couple.ReadAsync(seen, ct);
        if ((await CheckAsync(seen, couple, ct)).Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var parting = await CoupleCards.PartingAsync(run, couple, ct);
        if (!parting.Ok) return Outcome<EffectResult>.Fail(parting.Errors);
        var court = Court.Of(seen);
        var marriage = await ActAnswers.TakeAsync(run, ActKind.Marriage, "marriage-act", couple.Named, ct);
        var act = await ActRegister.RegisterAsync(run.Db, run.Process, Draft(run, couple, court, marriage), run.Today, ct);
        act.IssueExcerpt(run.Process);
        var noted = marriage.Note(NoteKind.Divorce, $"Putus karena perceraian dengan Akta Perceraian nomor {act.Number}, berdasarkan {court.Words}.", court.Words, run.Process, run.Today, run.Case.Id);
        if (!noted.Ok) return Outcome<EffectResult>.Fail(noted.Errors);
        await OldExcerpts.WithdrawAsync(run, marriage, ct);
        var changes = couple.Here.Select(r => new MaritalChange(r.Id, Divorced(r, marriage, act))).ToList();
        var changed = await families.ChangeCoupleAsync(run.Db, run.Process, new CoupleChange(changes, "family.divorce-recorded", false) { Parting = parting.Value.FirstOrDefault() }, ct);
        return changed.Try(out var change)
            ? CoupleCards.Result(run, change, [.. couple.Here]) with { Act = act }
            : Outcome<EffectResult>.Fail(changed.Errors);
    }

    private static async Task<Findings> CheckAsync(Foresight seen, Couple couple, CancellationToken ct)
    {
        var court = Court.Of(seen);
        List<Error> errors = [];
        if (court.Check(seen.Today) is { } early) errors.Add(early);
        if (seen.DateOf("marriage-act-date") > court.FinalOn || couple.Here.Any(r => r.MarriageDate > court.FinalOn))
            errors.Add(Error.Invalid("court-date", "residents.divorced-before-wedding") with { LegalBasis = Law });
        if (!seen.AmongOfficers) return new Findings(errors, []);
        errors.AddRange(CoupleChecks.AsMarried(seen, couple, Law));
        errors.AddRange(await CoupleChecks.OfMarriageAsync(seen, couple, true, ct));
        if (await ByReligiousCourtAsync(seen, couple, ct)) errors.Add(Error.Refused("residents.divorce-at-religious-court") with { Field = couple.Husband.Field, LegalBasis = "UU 7/1989 Pasal 84" });
        return new Findings(errors, CoupleChecks.Doubts(seen, couple));
    }

    // Muslims get their act of divorce from the religious court, unless they married here and changed religion since.
    private static async Task<bool> ByReligiousCourtAsync(Foresight seen, Couple couple, CancellationToken ct) =>
        couple.Both.All(b => b.Entry is { Religion: WeddingRules.Islam })
        && (await ActAnswers.FindAsync(seen, ActKind.Marriage, "marriage-act", couple.Niks, ct)).Act is not { CaseId: not null };

    private static MaritalRecord Divorced(Resident person, Act marriage, Act divorce) =>
        new(MaritalStatus.Divorced, marriage.Number, person.MarriageDate, divorce.Number, divorce.EventDate);

    private static ActDraft Draft(StepRun run, Couple couple, Court court, Act marriage)
    {
        var content = new DivorceContent(Party(couple.Husband), Party(couple.Wife), marriage.Number, marriage.RegisteredOn, marriage.Office, court.Name, court.Number, court.FinalOn!.Value);
        NamedPerson reporter = new(ActRole.Reporter, run.Case.ResidentId, run.Case.ApplicantNik, run.Case.ApplicantName);
        return new ActDraft(ActKind.Divorce, content.FinalOn, run.Answer(ReportingRule.Late) == "yes", content, [.. couple.Named, reporter], run.Case.Id);
    }

    private static PartyContent Party(Betrothed one) =>
        new(one.KnownName, one.Nik, one.Entry?.Citizenship ?? Citizenship.Indonesian, one.LivesHere ? MaritalRecord.Of(one.Entry!) : null);
}
