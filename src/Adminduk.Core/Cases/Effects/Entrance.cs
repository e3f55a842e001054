using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>What services share that bring people onto a card, with the NIK they have or with a new one.</summary>
internal static class Entrance
{
    /// <summary>Everybody of the form, on a new card or the one they join.</summary>
    public static async Task<Outcome<Entry>> ReadAsync(StepRun run, PlaceAbroad? from, CancellationToken ct)
    {
        var people = AnswerJson.ReadList<PersonAnswer>(run.Answer("people"));
        Guid? joins = null;
        if (run.Answer("arrival-kind") == "join")
        {
            var card = await Household.CardAsync(run, "join-family-number", ct);
            if (!card.Ok) return Outcome<Entry>.Fail(card.Errors);
            joins = card.Value;
        }

        return new Entry(people.ConvertAll(p => new Newcomer(p.Nik, p.Relationship!.Value, p.Elements())))
        {
            From = from,
            Home = joins is null ? Household.Home(run) : null,
            JoinFamilyId = joins,
            MinorHeadAgreed = run.Answer("guardian-agreed") == "yes",
        };
    }

    /// <summary>Whom the register already has under the NIK in the form and may not come again.</summary>
    public static async Task<IReadOnlyList<Error>> KnownAsync(Foresight seen, CancellationToken ct)
    {
        var niks = seen.People().Where(p => p.Nik.Length > 0).Select(p => p.Nik).ToList();
        var known = await seen.Db.Residents.AsNoTracking().Where(r => niks.Contains(r.Nik) && r.Status != ResidentStatus.Moved).ToListAsync(ct);
        return known.ConvertAll(r => (r.Status == ResidentStatus.Active ? Error.Refused("residents.already-here", r.Name) : r.NotLivingHere()) with { Field = "people" });
    }

    /// <summary>Those of the form who are said to have no NIK.</summary>
    public static IEnumerable<PersonAnswer> Unnumbered(this Foresight seen) => seen.People().Where(p => p.Nik.Length == 0);

    /// <summary>The people of the form so far.</summary>
    public static List<PersonAnswer> People(this Foresight seen) => seen.Answer("people").Length == 0 ? [] : AnswerJson.ReadList<PersonAnswer>(seen.Answer("people"));
}
