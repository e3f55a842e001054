namespace Adminduk.Core.Documents;

/// <summary>Whose name stands under a document.</summary>
/// <param name="Position">In full: <c>Kepala Dinas Kependudukan dan Pencatatan Sipil</c>.</param>
/// <param name="Name">With titles.</param>
/// <param name="Nip">Civil servant's number (NIP), 18 digits, or null.</param>
/// <param name="OnBehalfOf">For an acting officer: <c>a.n. Bupati Bintan</c>, <c>Plt.</c>; printed above the position.</param>
public sealed record Signatory(string Position, string Name, string? Nip = null, string? OnBehalfOf = null);
