using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects.Marriages;

/// <summary>What becomes of the cards of a couple, between the form and the register.</summary>
internal static class CoupleCards
{
    /// <summary>Who heads the cards that husband and wife leave; empty where the form names nobody.</summary>
    public static async Task<Outcome<List<MemberPlace>>> NewHeadsAsync(StepRun run, CancellationToken ct)
    {
        List<MemberPlace> heads = [];
        foreach (var field in new[] { "husband-new-head", "wife-new-head" })
        {
            var nik = run.Answer(field);
            if (nik.Length == 0) continue;
            if (await run.Db.Residents.Where(r => r.Nik == nik).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct) is not { } id)
                return People.Unknown(nik, field);
            heads.Add(new MemberPlace(id, Relationship.Head));
        }

        return heads;
    }

    /// <summary>The card to print: the one they chose, or the applicant's where each keeps a card.</summary>
    public static EffectResult Result(StepRun run, FamilyChange change, IReadOnlyList<Resident> people)
    {
        if (run.Answer("card") is "new" or "husband" or "wife") return new EffectResult(change.Family, people, change.Others.Count > 0 ? change.Others[0] : null);
        var own = change.Others.FirstOrDefault(f => f.Members.Exists(m => m.Id == run.Case.ResidentId));
        return new EffectResult(own ?? change.Family, people);
    }

    /// <summary>Who of a divorced couple leaves the card, where to and with whom; empty where both stay.</summary>
    public static async Task<Outcome<List<CoupleParting>>> PartingAsync(StepRun run, Couple couple, CancellationToken ct)
    {
        if (run.Answer("card") != "new") return new List<CoupleParting>();
        var leaver = run.Answer("leaver") == "wife" ? couple.Wife : couple.Husband;
        if (!leaver.LivesHere) return Error.Refused("residents.wed-card-elsewhere") with { Field = "leaver" };
        if (Household.Home(run) is not { } home) return Error.Refused("cases.village-missing") with { Field = "village" };
        if (run.Answer("companions").Length == 0) return new List<CoupleParting> { new(leaver.Entry!.Id, home, []) };
        var companions = await Household.MembersAsync(run, "companions", ct);
        return companions.Try(out var places)
            ? new List<CoupleParting> { new(leaver.Entry!.Id, home, [.. places.Where(p => couple.Here.All(r => r.Id != p.ResidentId))]) }
            : Outcome<List<CoupleParting>>.Fail(companions.Errors);
    }
}
