using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects;

/// <summary>The card that will name a newborn, and as what.</summary>
/// <param name="FamilyId">The card.</param>
/// <param name="Relationship">SHDK on it.</param>
internal sealed record ChildPlace(Guid FamilyId, Relationship Relationship)
{
    /// <summary>The mother's card, the father's, or a named one.</summary>
    public static async Task<Outcome<ChildPlace>> FindAsync(AdmindukDbContext db, IReadOnlyDictionary<string, string> answers, BirthParents parents, CancellationToken ct)
    {
        var chosen = answers.GetValueOrDefault("card", "");
        var parent = chosen switch { "mother" => parents.Mother, "father" => parents.Father, _ => null };
        if (parent?.FamilyId is { } home) return new ChildPlace(home, Of(home, parents));
        if (chosen != "other") return Error.Refused("cases.parent-without-card") with { Field = "card" };
        var number = answers.GetValueOrDefault("card-number", "");
        var card = await db.Families.Where(f => f.Number == number && f.Status == FamilyStatus.Active).Select(f => (Guid?)f.Id).FirstOrDefaultAsync(ct);
        return card is { } id ? new ChildPlace(id, Of(id, parents)) : Error.Refused("cases.card-unknown") with { Field = "card-number" };
    }

    // Told from the parent who stands on that card; a foundling is nobody's relative.
    private static Relationship Of(Guid card, BirthParents parents)
    {
        var parent = parents.Mother?.FamilyId == card ? parents.Mother : parents.Father?.FamilyId == card ? parents.Father : null;
        return parent?.Relationship switch
        {
            Relationship.Head or Relationship.Husband or Relationship.Wife => Relationship.Child,
            Relationship.Child or Relationship.ChildInLaw => Relationship.Grandchild,
            null when parents.Parentage == Parentage.Foundling => Relationship.Other,
            _ => Relationship.OtherRelative,
        };
    }
}
