namespace Adminduk.Core.Residents;

/// <summary>SHDK: how a member stands to the head of the family, with the codes of F-1.01.</summary>
public enum Relationship
{
    /// <summary>Kepala keluarga.</summary>
    Head = 1,

    /// <summary>Suami.</summary>
    Husband = 2,

    /// <summary>Istri.</summary>
    Wife = 3,

    /// <summary>Anak.</summary>
    Child = 4,

    /// <summary>Menantu.</summary>
    ChildInLaw = 5,

    /// <summary>Cucu.</summary>
    Grandchild = 6,

    /// <summary>Orang tua.</summary>
    Parent = 7,

    /// <summary>Mertua.</summary>
    ParentInLaw = 8,

    /// <summary>Famili lain.</summary>
    OtherRelative = 9,

    /// <summary>Pembantu.</summary>
    Servant = 10,

    /// <summary>Lainnya.</summary>
    Other = 11,
}
