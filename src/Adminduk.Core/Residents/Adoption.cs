namespace Adminduk.Core.Residents;

/// <summary>An adoption on its way into the register.</summary>
/// <param name="ChildId">The child.</param>
/// <param name="AdopterId">The one of those who adopt it whose card it goes to.</param>
public sealed record Adoption(Guid ChildId, Guid AdopterId);
