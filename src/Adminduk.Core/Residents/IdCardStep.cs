namespace Adminduk.Core.Residents;

/// <summary>A card reached a state.</summary>
/// <param name="ResidentId">The holder.</param>
/// <param name="To">The state.</param>
/// <param name="Source">Who says so: <see cref="IdCardService.OfficeSource"/>, or the centre's system as an officer read it.</param>
/// <param name="At">When it happened, UTC; null = now. The centre's facts bear their own time.</param>
/// <param name="Note">Place, printer, remark; at most 300 characters.</param>
public sealed record IdCardStep(
    Guid ResidentId, IdCardStatus To, string Source = IdCardService.OfficeSource, DateTime? At = null, string? Note = null);
