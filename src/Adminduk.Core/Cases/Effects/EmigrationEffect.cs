using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Pindah ke luar negeri: the chosen members leave, their KTP-el are taken back, and the card goes on without them or closes.</summary>
internal sealed class EmigrationEffect(FamilyService families, IdCardService cards) : IRegisterEffect
{
    public string Name => "emigration";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var found = seen.Answer("stays-a-year") == "no" ? Findings.Of(FamilyService.StayTooShort("stays-a-year")) : Findings.None;
        if (!seen.AmongOfficers) return found;
        var niks = AnswerJson.ReadList<MemberAnswer>(seen.Answer("members")).ConvertAll(m => m.Nik);
        var movers = await seen.Db.Residents.AsNoTracking().Where(r => niks.Contains(r.Nik)).ToListAsync(ct);
        return movers.Select(FamilyService.CheckEmigrant).OfType<Error>().Aggregate(found, (all, e) => all.And(Findings.Of(e with { Field = "members" })));
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        if (await run.ApplicantAsync(ct) is not { FamilyId: { } family }) return Error.Refused("cases.no-family");
        var members = await Household.MembersAsync(run, "members", ct);
        if (!members.Try(out var movers)) return Outcome<EffectResult>.Fail(members.Errors);
        var heads = await Household.NewHeadAsync(run, ct);
        if (!heads.Try(out var staying)) return Outcome<EffectResult>.Fail(heads.Errors);
        var destination = new PlaceAbroad(run.Answer("destination-country"), run.Answer("destination-address"), run.Case.Number);
        var left = await families.EmigrateAsync(run.Db, run.Process, new Emigration(family, movers.ConvertAll(m => m.ResidentId), destination)
        {
            Staying = staying,
            ParentsAgreed = run.Answer("parent-consent") == "yes",
            MinorHeadAgreed = run.Answer("guardian-agreed") == "yes",
        }, ct);
        if (!left.Try(out var result)) return Outcome<EffectResult>.Fail(left.Errors);
        var taken = await TakeCardsAsync(run, result.Movers, ct);
        if (!taken.Ok) return Outcome<EffectResult>.Fail(taken.Errors);
        return new EffectResult(result.Remaining, result.Movers, result.From)
        {
            Moot = result.Remaining is null ? new HashSet<string> { DocumentKinds.FamilyCard } : new HashSet<string>(),
        };
    }

    private async Task<Outcome> TakeCardsAsync(StepRun run, IReadOnlyList<Resident> movers, CancellationToken ct)
    {
        foreach (var mover in movers.Where(m => IdCardTransitions.After(m.IdCard).Contains(IdCardStatus.Withdrawn)))
        {
            var taken = await cards.MoveAsync(run.Db, run.Process, new IdCardStep(mover.Id, IdCardStatus.Withdrawn, Note: run.Case.Number), ct);
            if (!taken.Ok) return taken;
        }

        return Outcome.Success;
    }
}
