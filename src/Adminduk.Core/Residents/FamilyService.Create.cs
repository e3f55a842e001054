using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Residents;

/// <content>New cards.</content>
public sealed partial class FamilyService
{
    /// <summary>A new card for people who leave their old ones; an emptied card closes.</summary>
    public async Task<Outcome<FamilyChange>> CreateFamilyAsync(AdmindukDbContext db, ProcessContext process, FamilyCreation options, CancellationToken ct)
    {
        var home = options.Home.InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<FamilyChange>.Fail(home.Errors);
        var act = await FamilyAct.OpenForAsync(db, process, DayOf(process), [.. options.Members.Select(m => m.ResidentId)], [], ct);
        return await NewCardAsync(act, options.Members, address, new(options.Staying, options.MinorHeadAgreed, "family.created"), ct);
    }

    /// <summary>Part of a family gets its own card; both cards then have a head.</summary>
    public async Task<Outcome<FamilyChange>> SplitFamilyAsync(AdmindukDbContext db, ProcessContext process, FamilySplit options, CancellationToken ct)
    {
        var act = await OpenAsync(db, process, options.FamilyId, ct);
        var living = Living(act, options.FamilyId);
        if (!living.Try(out var family)) return Outcome<FamilyChange>.Fail(living.Errors);
        if (CheckSplit(family, options, act.Today) is { } refusal) return refusal;
        var home = (options.Home ?? HomeAddress.Of(family)).InRegency(db.Regency);
        if (!home.Try(out var address)) return Outcome<FamilyChange>.Fail(home.Errors);
        return await NewCardAsync(act, options.Members, address, new(options.Staying, options.MinorHeadAgreed, "family.split"), ct);
    }

    private static Error? CheckSplit(Family family, FamilySplit options, DateOnly today)
    {
        if (family.Members.Find(m => m.Id == options.ApplicantId) is not { } applicant) return FamilyRules.Refused("residents.applicant-not-in-family");
        if (!applicant.MustHoldIdCardOn(today)) return FamilyRules.Refused("residents.applicant-too-young", applicant.Name);
        var leaving = options.Members.Select(m => m.ResidentId).ToHashSet();
        return family.Members.TrueForAll(m => leaving.Contains(m.Id)) ? FamilyRules.Refused("residents.split-leaves-nobody") : null;
    }

    private async Task<Outcome<FamilyChange>> NewCardAsync(
        FamilyAct act, IReadOnlyList<MemberPlace> members, HomeAddress home, CardTerms terms, CancellationToken ct)
    {
        var resolved = HouseholdPlan.Resolve(members, act.People);
        if (!resolved.Try(out var newcomers)) return Outcome<FamilyChange>.Fail(resolved.Errors);
        var sound = FamilyRules.CheckPlan(newcomers, act.Today, terms.MinorHeadAgreed);
        if (!sound.Ok) return Outcome<FamilyChange>.Fail(sound.Errors);
        return await RegroupAsync(
            act, new(newcomers, terms.Staying, terms.MinorHeadAgreed, terms.EventName, null, c => act.NewFamilyAsync(home, c)), ct);
    }

    private sealed record CardTerms(IReadOnlyList<MemberPlace> Staying, bool MinorHeadAgreed, string EventName);
}
