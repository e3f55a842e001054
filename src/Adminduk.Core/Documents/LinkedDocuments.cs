using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Documents;

/// <summary>The documents about one person or family.</summary>
public sealed class LinkedDocuments(AdmindukDbContext db)
{
    private const int Most = 50;

    /// <summary>Newest first, without the data they are drawn from.</summary>
    public Task<List<LinkedDocument>> OfAsync(Guid? resident, Guid? family, CancellationToken ct) => db.Documents.AsNoTracking()
        .Where(d => (resident != null && d.ResidentId == resident) || (family != null && d.FamilyId == family))
        .OrderByDescending(d => d.Id)
        .Take(Most)
        .Select(d => new LinkedDocument(d.Id, d.CaseId, d.Kind, d.Status, d.IssuedOn, d.SignerName))
        .ToListAsync(ct);
}

/// <summary>One document of a person or family.</summary>
/// <param name="Id">The document.</param>
/// <param name="CaseId">The case it came of.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IssuedOn">Date on it; null before the signature.</param>
/// <param name="SignerName">Who signed.</param>
public sealed record LinkedDocument(Guid Id, Guid CaseId, string Kind, DocumentStatus Status, DateOnly? IssuedOn, string? SignerName);
