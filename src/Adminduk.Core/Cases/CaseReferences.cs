using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Leads from an act on the register to its case and to the documents that came of it.</summary>
public sealed class CaseReferences(AdmindukDbContext db)
{
    /// <summary>The cases among these ids, with their finished documents.</summary>
    public async Task<IReadOnlyDictionary<Guid, CaseReference>> OfAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] asked = [.. ids.Distinct()];
        var cases = await db.Cases.AsNoTracking().Where(c => asked.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(ct);
        var documents = await db.Documents.AsNoTracking()
            .Where(d => asked.Contains(d.CaseId) && d.Status != DocumentStatus.Draft).OrderBy(d => d.Id)
            .Select(d => new { d.CaseId, d.Id, d.Kind, d.Number }).ToListAsync(ct);
        return cases.ToDictionary(c => c.Id, c => new CaseReference(
            c.Id, c.Number, [.. documents.Where(d => d.CaseId == c.Id).Select(d => new DocumentReference(d.Id, d.Kind, Shown(d.Kind, d.Number)))]));
    }

    // A family card bears the No. KK, which is masked like everywhere else.
    private static string Shown(string kind, string number) => kind == DocumentKinds.FamilyCard ? Masking.Mask(number) : number;
}

/// <summary>A case and its documents.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Documents">Its finished documents.</param>
public sealed record CaseReference(Guid Id, string Number, IReadOnlyList<DocumentReference> Documents);

/// <summary>A finished document.</summary>
/// <param name="Id">The document.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number, masked where it is a No. KK.</param>
public sealed record DocumentReference(Guid Id, string Kind, string Number);
