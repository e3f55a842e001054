using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Loads a case with all that belongs to it.</summary>
public static class CaseLoading
{
    /// <summary>The case, tracked; null when there is none.</summary>
    public static Task<Case?> LoadCaseAsync(this AdmindukDbContext db, Guid id, CancellationToken ct) => Whole(db).FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>Cases with their children, one query for each kind of child.</summary>
    internal static IQueryable<Case> Whole(AdmindukDbContext db) => db.Cases
        .Include(c => c.Steps.OrderBy(s => s.Order))
        .Include(c => c.Items.OrderBy(i => i.Requirement))
        .Include(c => c.Pauses.OrderBy(p => p.Order))
        .Include(c => c.Returns.OrderBy(r => r.Order))
        .Include(c => c.Attachments.OrderBy(a => a.At))
        .AsSplitQuery();
}
