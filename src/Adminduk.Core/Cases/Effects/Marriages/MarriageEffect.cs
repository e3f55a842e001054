using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Cases.Papers;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>Perkawinan of those who are not Muslim: the act, both married by it, and the card that they chose.</summary>
internal sealed class MarriageEffect(FamilyService families, CodeLists lists) : IRegisterEffect
{
    private const string WitnessLaw = "Perpres 96/2018";
    private readonly Words words = new(lists);

    public string Name => "marriage";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => Check(seen, await Couple.ReadAsync(seen, ct));

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var seen = run.Seen();
        var couple = await Couple.ReadAsync(seen, ct);
        if (Check(seen, couple).Outcome is { Ok: false } refused) return Outcome<EffectResult>.Fail(refused.Errors);
        var heads = await CoupleCards.NewHeadsAsync(run, ct);
        if (!heads.Try(out var staying)) return Outcome<EffectResult>.Fail(heads.Errors);
        var act = await ActRegister.RegisterAsync(run.Db, run.Process, Draft(run, couple), run.Today, ct);
        act.IssueExcerpt(run.Process);
        var record = new MaritalRecord(MaritalStatus.Married, act.Number, act.EventDate);
        var wed = await families.MarryAsync(run.Db, run.Process, Recording(run, couple, record) with { Staying = staying }, ct);
        return wed.Try(out var change)
            ? CoupleCards.Result(run, change, [.. couple.Here]) with { Act = act }
            : Outcome<EffectResult>.Fail(wed.Errors);
    }

    private static Findings Check(Foresight seen, Couple couple)
    {
        var wedding = new Wedding(couple.Husband, couple.Wife)
        {
            On = seen.DateOf("wedding-date"),
            Religion = int.TryParse(seen.Answer("wedding-religion"), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null,
            Dispensation = seen.Answer("dispensation") switch { "yes" => true, "no" => false, _ => null },
        };
        var found = WeddingRules.Check(wedding, seen.Today);
        var unknown = seen.AmongOfficers ? couple.CheckKnown(seen) : [];
        Error[] undecided = Court.Of(seen).Check(seen.Today) is { } refusal ? [refusal] : [];
        return found.And(new Findings([.. couple.CheckNumbers(seen), .. unknown, .. undecided, .. CheckWitnesses(seen, couple)], []));
    }

    private static IEnumerable<Error> CheckWitnesses(Foresight seen, Couple couple)
    {
        string[] fields = ["witness-1-nik", "witness-2-nik"];
        foreach (var field in fields.Where(f => seen.Answer(f).Length > 0 && couple.Niks.Contains(seen.Answer(f))))
            yield return Error.Invalid(field, "cases.witness-is-party") with { LegalBasis = WitnessLaw };
        if (seen.Answer(fields[0]).Length > 0 && seen.Answer(fields[0]) == seen.Answer(fields[1]))
            yield return Error.Invalid(fields[1], "cases.witness-twice") with { LegalBasis = WitnessLaw };
    }

    private static MarriageRecording Recording(StepRun run, Couple couple, MaritalRecord record) => new(Id(couple.Husband), Id(couple.Wife), record)
    {
        Card = run.Answer("card") switch { "new" => CoupleCard.New, "husband" => CoupleCard.Husband, "wife" => CoupleCard.Wife, _ => CoupleCard.Stay },
        Home = Household.Home(run),
    };

    private static Guid? Id(Betrothed one) => one.LivesHere ? one.Entry!.Id : null;

    private ActDraft Draft(StepRun run, Couple couple)
    {
        var seen = run.Seen();
        var on = run.DateOf("wedding-date");
        var content = new MarriageContent(
            Spouse(seen, couple.Husband), Spouse(seen, couple.Wife), on, run.Answer("wedding-place"), Religion(run), run.Answer("wedding-leader"),
            [run.Answer("witness-1-name"), run.Answer("witness-2-name")])
        {
            Dispensation = run.Answer("dispensation") == "yes" ? Court.Of(seen).Words : null,
        };
        return new ActDraft(ActKind.Marriage, on, run.Answer(ReportingRule.Late) == "yes", content, [.. couple.Named, .. Witnesses(run)], run.Case.Id);
    }

    private string Religion(StepRun run) => run.Answer("wedding-faith") is { Length: > 0 } faith ? faith.ToUpperInvariant() : words.Of("religion", run.CodeOf("wedding-religion") ?? 0);

    private static SpouseContent Spouse(Foresight seen, Betrothed one) => one.Entry is { } entry && one.LivesHere
        ? new(entry.Name, entry.Nik, entry.BirthPlace, entry.BirthDate, entry.Citizenship, entry.FatherName, entry.MotherName, Couple.Before(seen, one))
        : new(one.Name, one.Nik, seen.Answer($"{one.Role}-birth-place").ToUpperInvariant(), one.Born!.Value,
            seen.Answer($"{one.Role}-citizenship") == "foreign" ? Citizenship.Foreign : Citizenship.Indonesian,
            seen.Answer($"{one.Role}-father"), seen.Answer($"{one.Role}-mother"), Couple.Before(seen, one))
        { Passport = seen.Answer($"{one.Role}-passport").NullIfEmpty() };

    private static IEnumerable<NamedPerson> Witnesses(StepRun run) =>
    [
        new(ActRole.Witness, null, run.Answer("witness-1-nik"), run.Answer("witness-1-name")),
        new(ActRole.Witness, null, run.Answer("witness-2-nik"), run.Answer("witness-2-name")),
        new(ActRole.Reporter, run.Case.ResidentId, run.Case.ApplicantNik, run.Case.ApplicantName),
    ];
}
