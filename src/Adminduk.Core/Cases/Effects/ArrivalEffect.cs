using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Pindah datang: people from another regency come onto a new card, or onto one that exists.</summary>
internal sealed class ArrivalEffect(FamilyService families, ResidentMatching matching) : IRegisterEffect
{
    public string Name => "arrival";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var niks = AnswerJson.ReadList<PersonAnswer>(seen.Answer("people")).ConvertAll(p => p.Nik);
        if (!seen.AmongOfficers || niks.Count == 0 || seen.Answer("origin-letter").Length == 0) return Findings.None;
        var origin = new OutsidePlace(seen.Answer("origin-region"), "", LetterNumber: seen.Answer("origin-letter"));
        return await FamilyService.CheckLetterAsync(seen.Db, niks, origin, seen.Today, ct) is { } refusal ? Findings.Of(refusal) : Findings.None;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        var people = AnswerJson.ReadList<PersonAnswer>(run.Answer("people"));
        Guid? joins = null;
        if (run.Answer("arrival-kind") == "join")
        {
            var card = await Household.CardAsync(run, "join-family-number", ct);
            if (!card.Ok) return Outcome<EffectResult>.Fail(card.Errors);
            joins = card.Value;
        }

        var newcomers = people.ConvertAll(p => new Newcomer(p.Nik, p.Relationship!.Value, Elements(p)));
        var origin = new OutsidePlace(run.Answer("origin-region"), run.Answer("origin-office"), LetterNumber: run.Answer("origin-letter"));
        var arrived = await families.ArriveAsync(run.Db, run.Process, new Arrival(newcomers, origin)
        {
            Home = joins is null ? Household.Home(run) : null,
            JoinFamilyId = joins,
            CaseId = run.Case.Id,
        }, ct);
        if (!arrived.Try(out var change)) return Outcome<EffectResult>.Fail(arrived.Errors);
        var niks = people.Select(p => p.Nik).ToHashSet(StringComparer.Ordinal);
        return new EffectResult(change.Family, change.Family.Members.FindAll(m => niks.Contains(m.Nik)));
    }

    private static MatchPerson Like(PersonAnswer person) => new(Guid.Empty, person.Name, person.Sex!.Value, person.BirthDate!.Value)
    {
        BirthPlace = person.BirthPlace,
        MotherName = person.MotherName,
        FatherName = person.FatherName,
        Religion = person.Religion ?? 0,
        BloodType = person.BloodType ?? 13,
    };

    private static ResidentElements Elements(PersonAnswer person) => new()
    {
        Name = person.Name,
        Sex = person.Sex,
        BirthPlace = person.BirthPlace,
        BirthDate = person.BirthDate,
        MaritalStatus = person.MaritalStatus,
        Religion = person.Religion,
        Education = person.Education,
        Occupation = person.Occupation,
        BloodType = person.BloodType,
        MotherName = person.MotherName,
        FatherName = person.FatherName,
    };
}
