namespace Adminduk.Core.Residents.Matching;

/// <summary>What two entries are to each other. Only the first is a duplicate; the others explain why entries agree without being one person.</summary>
internal enum PairKind
{
    /// <summary>One person recorded twice.</summary>
    SamePerson,

    /// <summary>Two people who have nothing to do with each other.</summary>
    Strangers,

    /// <summary>Brothers and sisters: the same parents, mostly the same address.</summary>
    Siblings,

    /// <summary>Twins: the same parents and birth date, and often named alike.</summary>
    Twins,

    /// <summary>Others of one household: couples, parent and child.</summary>
    Housemates,
}
