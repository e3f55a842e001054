using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Pindah keluar: the chosen members leave; the rest keep the card, get a new one, or join another (F-1.03).</summary>
internal sealed class DepartureEffect(FamilyService families) : IRegisterEffect
{
    public string Name => "departure";

    public async Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct)
    {
        if (await run.ApplicantAsync(ct) is not { FamilyId: { } family }) return Error.Refused("cases.no-family");
        var members = await Household.MembersAsync(run, "members", ct);
        if (!members.Try(out var movers)) return Outcome<EffectResult>.Fail(members.Errors);
        var staying = await Household.NewHeadAsync(run, ct);
        if (!staying.Try(out var heads)) return Outcome<EffectResult>.Fail(staying.Errors);
        var left = await families.DepartAsync(run.Db, run.Process, new Departure(family, movers.ConvertAll(m => m.ResidentId), Destination(run))
        {
            StayingCard = Code(run.Answer("staying-family")) is { } card ? (StayingCard)card : StayingCard.NumberKept,
            Staying = heads,
            ParentsAgreed = run.Answer("parent-consent") == "yes",
        }, ct);
        return left.Try(out var result)
            ? new EffectResult(result.Remaining, result.Movers, result.From)
            : Outcome<EffectResult>.Fail(left.Errors);
    }

    private static OutsidePlace Destination(StepRun run) => new(
        run.Answer("destination-village"),
        $"{run.Answer("destination-address")}, RT {run.Answer("destination-rt")} RW {run.Answer("destination-rw")}",
        Code(run.Answer("reason")),
        run.Case.Number);

    private static int? Code(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
}
