using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A family card at one instant, as the log keeps it.</summary>
/// <param name="Number">No. KK.</param>
/// <param name="Home">Address.</param>
/// <param name="Status">Whether in force.</param>
/// <param name="CardIssuedOn">Date of the card.</param>
/// <param name="Members">Who stands on it.</param>
internal sealed record FamilySnapshot(
    [property: Sensitive] string Number, HomeAddress Home, string Status, DateOnly? CardIssuedOn, IReadOnlyList<MemberSnapshot> Members)
{
    public static FamilySnapshot Of(Family family) => new(
        family.Number,
        HomeAddress.Of(family),
        family.Status.ToString(),
        family.CardIssuedOn,
        [.. family.Members.OrderBy(m => m.Relationship).ThenBy(m => m.BirthDate).Select(m => new MemberSnapshot(m.Id, m.Name, m.Relationship.ToString()))]);
}

/// <summary>One line of a card.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name then.</param>
/// <param name="Relationship">SHDK then.</param>
internal sealed record MemberSnapshot(Guid Id, [property: Sensitive] string Name, string Relationship);
