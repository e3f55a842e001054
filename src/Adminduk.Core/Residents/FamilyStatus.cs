namespace Adminduk.Core.Residents;

/// <summary>Whether a family card is in force.</summary>
public enum FamilyStatus
{
    /// <summary>Has living members here.</summary>
    Active,

    /// <summary>Has none left; the number is never used again.</summary>
    Closed,
}
