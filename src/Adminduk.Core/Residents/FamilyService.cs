using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <summary>
/// The effects on the register. Each method joins the caller's open transaction, neither saves nor commits, and refuses before it changes
/// anything; a number already taken goes back with the caller's rollback. Saving may still fail with
/// <see cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException"/> when another act on the same person or family came first.
/// </summary>
/// <param name="clock">The office's clock.</param>
/// <param name="names">The words that name search knows.</param>
public sealed partial class FamilyService(OfficeClock clock, NameVocabulary names)
{
    private async Task<Outcome<FamilyChange>> RegroupAsync(FamilyAct act, Regrouping plan, CancellationToken ct)
    {
        var leaving = plan.Newcomers.Select(n => n.Resident.Id).ToHashSet();
        List<(Family Family, List<Placement> Places)> rests = [];
        foreach (var family in act.Families.Where(f => f.Id != plan.TargetId))
        {
            var staying = HouseholdPlan.Staying(family, leaving, plan.Staying).Value;
            var sound = HouseholdPlan.CheckStaying(staying, act.Today, plan.MinorHeadAgreed);
            if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
            rests.Add((family, staying));
        }

        var found = await plan.Target(ct);
        if (!found.Try(out var target)) return Outcome<FamilyChange>.Fail(found.Errors);
        foreach (var (family, places) in rests.Append((target, plan.Newcomers)))
        {
            foreach (var place in places)
            {
                if (act.Place(place, family) is { Ok: false } refused) return Outcome<FamilyChange>.Fail(refused.Errors);
            }
        }

        await act.SettleAsync(plan.EventName, target, ct);
        return new FamilyChange(target, [.. rests.Select(r => r.Family)]);
    }

    private DateOnly DayOf(ProcessContext process) => clock.DateOf(process.Now);

    private Task<FamilyAct> OpenAsync(AdmindukDbContext db, ProcessContext process, Guid family, CancellationToken ct) =>
        FamilyAct.OpenAsync(db, process, DayOf(process), [family], ct);

    /// <summary>A locked family on which something may happen, or the refusal.</summary>
    private static Outcome<Family> Living(FamilyAct act, Guid id) => act.Find(id) switch
    {
        null => Error.NotFound("residents.unknown-family"),
        { Status: FamilyStatus.Closed } closed => FamilyRules.Refused("residents.family-closed", Masking.Mask(closed.Number)),
        var family => family,
    };

    /// <summary>People who go to one card, and what becomes of the cards they leave.</summary>
    /// <param name="Newcomers">Who goes there, as what.</param>
    /// <param name="Staying">New places among those who stay behind.</param>
    /// <param name="MinorHeadAgreed">Consent to a head under 17.</param>
    /// <param name="EventName">Name of the event on the target card.</param>
    /// <param name="TargetId">The target card when it exists already.</param>
    /// <param name="Target">Finds or makes the target card.</param>
    private sealed record Regrouping(
        List<Placement> Newcomers, IReadOnlyList<MemberPlace> Staying, bool MinorHeadAgreed, string EventName, Guid? TargetId, Func<CancellationToken, Task<Outcome<Family>>> Target);
}
