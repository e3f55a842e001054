using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Pindah datang: people from another regency come onto a new card, or onto one that exists.</summary>
internal sealed class ArrivalEffect(FamilyService families, LikelyDuplicates likely) : IRegisterEffect
{
    public string Name => "arrival";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        if (!seen.AmongOfficers || AnswerJson.ReadList<PersonAnswer>(seen.Answer("people")) is not { Count: > 0 } people) return Findings.None;
        var niks = people.ConvertAll(p => p.Nik);
        var origin = new OutsidePlace(seen.Answer("origin-region"), "", LetterNumber: seen.Answer("origin-letter"));
        if (seen.Answer("origin-letter").Length > 0 && await FamilyService.CheckLetterAsync(seen.Db, niks, origin, seen.Today, ct) is { } refusal) return Findings.Of(refusal);
        return Findings.Of(await LikelyAsync(seen, people, niks, ct));
    }

    // Who is known by NIK comes back to the same entry; only others could become a second one.
    private async Task<IReadOnlyList<Warning>> LikelyAsync(Foresight seen, List<PersonAnswer> people, List<string> niks, CancellationToken ct)
    {
        var known = await seen.Db.Residents.Where(r => niks.Contains(r.Nik)).Select(r => r.Nik).ToListAsync(ct);
        return await likely.OfNewcomersAsync(people.Where(p => !known.Contains(p.Nik)), "people", ct);
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

        var newcomers = people.ConvertAll(p => new Newcomer(p.Nik, p.Relationship!.Value, p.Elements()));
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
}
