using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Finds the people and cards that answers name.</summary>
internal static class Household
{
    /// <summary>The chosen members with their place on the card; those without one keep theirs.</summary>
    public static async Task<Outcome<List<MemberPlace>>> MembersAsync(StepRun run, string field, CancellationToken ct)
    {
        var chosen = AnswerJson.ReadList<MemberAnswer>(run.Answer(field));
        var niks = chosen.ConvertAll(m => m.Nik);
        var known = await run.Db.Residents.Where(r => niks.Contains(r.Nik)).ToDictionaryAsync(r => r.Nik, ct);
        var unknown = niks.Find(n => !known.ContainsKey(n));
        if (unknown is not null) return People.Unknown(unknown, field);
        return chosen.ConvertAll(m => new MemberPlace(known[m.Nik].Id, m.Relationship ?? known[m.Nik].Relationship));
    }

    /// <summary>The new head among those who stay, as the register wants it told; empty when none is named.</summary>
    public static async Task<Outcome<List<MemberPlace>>> NewHeadAsync(StepRun run, CancellationToken ct)
    {
        var nik = run.Answer("new-head");
        if (nik.Length == 0) return new List<MemberPlace>();
        var head = await run.Db.Residents.Where(r => r.Nik == nik).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct);
        return head is { } id
            ? new List<MemberPlace> { new(id, Relationship.Head) }
            : People.Unknown(nik, "new-head");
    }

    /// <summary>The card whose number an answer holds.</summary>
    public static async Task<Outcome<Guid>> CardAsync(StepRun run, string field, CancellationToken ct)
    {
        var number = run.Answer(field);
        var card = await run.Db.Families.Where(f => f.Number == number).Select(f => (Guid?)f.Id).FirstOrDefaultAsync(ct);
        return card is { } id ? id : Error.Refused("cases.card-unknown") with { Field = field };
    }

    /// <summary>The address in the answers; null when they name no village.</summary>
    public static HomeAddress? Home(StepRun run) => run.Answer("village").Length == 0
        ? null
        : new HomeAddress(run.Answer("address"), run.Answer("village"), Or(run.Answer("rt"), "000"), Or(run.Answer("rw"), "000"));

    private static string Or(string text, string fallback) => text.Length > 0 ? text : fallback;
}
