namespace Adminduk.Core.Residents;

/// <summary>How the members of a card stand to a new head, as far as it follows from how they stood to the old one.</summary>
public static class RelationshipShift
{
    /// <summary>The likely SHDK under a new head; an officer may set another.</summary>
    /// <param name="newHeadWas">How the new head stood to the old one.</param>
    /// <param name="member">How the member stood to the old one.</param>
    /// <param name="headSex">Sex of the old head, who may stay on the card as the new head's spouse.</param>
    public static Relationship Under(Relationship newHeadWas, Relationship member, Sex headSex) => newHeadWas switch
    {
        Relationship.Head => member,
        Relationship.Husband or Relationship.Wife => UnderSpouse(member, headSex),
        Relationship.Child => UnderChild(member),
        Relationship.Parent => UnderParent(member),
        _ => Relationship.OtherRelative,
    };

    private static Relationship UnderSpouse(Relationship member, Sex headSex) => member switch
    {
        Relationship.Head => headSex == Sex.Male ? Relationship.Husband : Relationship.Wife,
        Relationship.Parent => Relationship.ParentInLaw,
        Relationship.ParentInLaw => Relationship.Parent,
        _ => member,
    };

    private static Relationship UnderChild(Relationship member) => member switch
    {
        Relationship.Head or Relationship.Husband or Relationship.Wife => Relationship.Parent,
        Relationship.Servant or Relationship.Other => member,
        _ => Relationship.OtherRelative,
    };

    private static Relationship UnderParent(Relationship member) => member switch
    {
        Relationship.Head => Relationship.Child,
        Relationship.Husband or Relationship.Wife => Relationship.ChildInLaw,
        Relationship.Child => Relationship.Grandchild,
        Relationship.Servant or Relationship.Other => member,
        _ => Relationship.OtherRelative,
    };
}
