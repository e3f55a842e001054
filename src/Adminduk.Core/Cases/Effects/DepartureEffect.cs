using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Pindah keluar: the chosen members leave; the rest keep the card, get a new one, or join another (F-1.03).</summary>
internal sealed class DepartureEffect(FamilyService families) : IRegisterEffect
{
    public string Name => "departure";

    public async Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        if (RegionCode.TryParse(seen.Answer("destination-village"), out var village) && village.Regency == seen.Db.Regency)
            return Findings.Of(FamilyService.DestinationInside("destination-village"));
        if (!seen.AmongOfficers) return Findings.None;
        var movers = AnswerJson.ReadList<MemberAnswer>(seen.Answer("members")).ConvertAll(m => m.Nik);
        return await FamilyService.CheckFreeAsync(seen.Db, movers, ct) is { } leaving ? Findings.Of(leaving with { Field = "members" }) : Findings.None;
    }

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        if (await run.ApplicantAsync(ct) is not { FamilyId: { } family }) return Error.Refused("cases.no-family");
        var members = await Household.MembersAsync(run, "members", ct);
        if (!members.Try(out var movers)) return Outcome<EffectResult>.Fail(members.Errors);
        var staying = await Household.NewHeadAsync(run, ct);
        if (!staying.Try(out var heads)) return Outcome<EffectResult>.Fail(staying.Errors);
        var joins = await JoinedAsync(run, ct);
        if (!joins.Ok) return Outcome<EffectResult>.Fail(joins.Errors);
        var left = await families.DepartAsync(run.Db, run.Process, new Departure(family, movers.ConvertAll(m => m.ResidentId), Destination(run))
        {
            StayingCard = Code(run.Answer("staying-family")) is { } card ? (StayingCard)card : StayingCard.NumberKept,
            Staying = heads,
            JoinFamilyId = joins.Value,
            ParentsAgreed = run.Answer("parent-consent") == "yes",
            CaseId = run.Case.Id,
        }, ct);
        return left.Try(out var result)
            ? new EffectResult(result.Remaining, result.Movers, result.From) { Transfer = result.Transfer, Moot = Moot(result) }
            : Outcome<EffectResult>.Fail(left.Errors);
    }

    // Until the others have arrived, those who stay stand on the card as it is.
    private static HashSet<string> Moot(DepartureResult result) => result.Transfer is null ? [] : [DocumentKinds.FamilyCard];

    private static async Task<Outcome<Guid?>> JoinedAsync(StepRun run, CancellationToken ct)
    {
        if (run.Answer("join-family-number").Length == 0) return (Guid?)null;
        var found = await Household.CardAsync(run, "join-family-number", ct);
        return found.Ok ? found.Value : Outcome<Guid?>.Fail(found.Errors);
    }

    private static OutsidePlace Destination(StepRun run) => new(
        run.Answer("destination-village"),
        $"{run.Answer("destination-address")}, RT {run.Answer("destination-rt")} RW {run.Answer("destination-rw")}",
        Code(run.Answer("reason")),
        run.Case.Number);

    private static int? Code(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
}
