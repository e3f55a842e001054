namespace Adminduk.Core.Residents;

/// <summary>Who is married to whom on one card, as far as the card can tell: the head with a husband or wife.</summary>
public static class Spouses
{
    /// <summary>The spouses of a member who counts as married; empty when the card names none.</summary>
    public static IReadOnlyList<Resident> Of(Resident person, Family family)
    {
        if (!IsMarried(person)) return [];
        var pairs = family.Members.Where(m => m != person && IsMarried(m));
        return person.Relationship switch
        {
            Relationship.Head => [.. pairs.Where(m => m.Relationship is Relationship.Husband or Relationship.Wife)],
            Relationship.Husband or Relationship.Wife => [.. pairs.Where(m => m.Relationship == Relationship.Head)],
            _ => [],
        };
    }

    private static bool IsMarried(Resident person) => person.MaritalStatus is MaritalStatus.Married or MaritalStatus.MarriedUnrecorded;
}
