namespace Adminduk.Core.Residents.Matching;

/// <summary>The elements that two entries are compared by.</summary>
public enum MatchField
{
    /// <summary>The person's own name.</summary>
    Name,

    /// <summary>Name of the mother.</summary>
    Mother,

    /// <summary>Name of the father.</summary>
    Father,

    /// <summary>Date of birth.</summary>
    BirthDate,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Place of birth.</summary>
    BirthPlace,

    /// <summary>Family card and address.</summary>
    Address,

    /// <summary>Religion.</summary>
    Religion,

    /// <summary>Blood type.</summary>
    BloodType,

    /// <summary>Number of the birth act.</summary>
    BirthAct,
}
