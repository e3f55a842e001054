namespace Adminduk.Core.Residents;

/// <summary>A household moves to another address inside the regency.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Home">The new address.</param>
public sealed record HomeMove(Guid FamilyId, HomeAddress Home);
