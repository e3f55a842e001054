namespace Adminduk.Core.Residents;

/// <summary>Whether the register counts a person as living here now.</summary>
public enum ResidentStatus
{
    /// <summary>Lives in the regency and has an active NIK.</summary>
    Active,

    /// <summary>NIK switched off for the time being.</summary>
    Inactive,

    /// <summary>Has died.</summary>
    Dead,

    /// <summary>Has moved out of the regency.</summary>
    Moved,

    /// <summary>Recorded twice; another entry holds.</summary>
    Duplicate,
}
