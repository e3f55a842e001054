using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>A member of the applicant's family chosen in a form.</summary>
/// <param name="Nik">NIK.</param>
/// <param name="Relationship">SHDK in the new family; null = unchanged.</param>
public sealed record MemberAnswer(string Nik, Relationship? Relationship = null);
