namespace Adminduk.Core.Catalogue;

/// <summary>Who acts, as far as the engine cares. Area and service of the roles were checked before.</summary>
/// <param name="OfficerId">Officer; empty for an applicant.</param>
/// <param name="IsApplicant">True for the resident the case belongs to.</param>
/// <param name="Roles">Roles held for this case's area and service.</param>
public sealed record EngineActor(Guid OfficerId, bool IsApplicant, IReadOnlySet<string> Roles);
