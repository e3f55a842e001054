namespace Adminduk.Core.Residents;

/// <summary>Perubahan elemen data of one person (F-1.02 I.B.2 and I.B.3). The NIK never changes.</summary>
/// <param name="ResidentId">The person.</param>
/// <param name="Elements">What changes.</param>
/// <param name="Relationship">New SHDK; not to or from head, which <see cref="FamilyService.ChangeHeadAsync"/> does.</param>
public sealed record MemberChange(Guid ResidentId, ResidentElements Elements, Relationship? Relationship = null);
