using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Loads a case with all that belongs to it.</summary>
public static class CaseLoading
{
    // One query: a case has a dozen steps and hardly ever a pause, so the rows that repeat it are few.
    private static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<Case>>> WithSteps = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.Cases.Where(c => c.Id == id)
            .Include(c => c.Steps.OrderBy(s => s.Order)).Include(c => c.Pauses.OrderBy(p => p.Order)).AsSingleQuery()));

    private static readonly Prepared<Func<AdmindukDbContext, Guid, IAsyncEnumerable<Case>>> WithStepsToRead = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id) => db.Cases.AsNoTracking().Where(c => c.Id == id)
            .Include(c => c.Steps.OrderBy(s => s.Order)).Include(c => c.Pauses.OrderBy(p => p.Order)).AsSingleQuery()));

    /// <summary>The case, tracked; null when there is none.</summary>
    public static async Task<Case?> LoadCaseAsync(this AdmindukDbContext db, Guid id, CancellationToken ct)
    {
        if (await db.LoadStepsAsync(id, ct) is not { } @case) return null;
        await db.LoadDossierAsync(@case, ct);
        return @case;
    }

    /// <summary>The case with its steps and pauses alone, tracked: all that most steps look at.</summary>
    internal static async Task<Case?> LoadStepsAsync(this AdmindukDbContext db, Guid id, CancellationToken ct) =>
        await WithSteps.For(db)(db, id).FirstOrDefaultAsync(ct);

    /// <summary>Adds items, returns and files to a tracked case; the context hangs them onto it.</summary>
    internal static async Task LoadDossierAsync(this AdmindukDbContext db, Case @case, CancellationToken ct)
    {
        await Items(db, @case.Id).LoadAsync(ct);
        await Returns(db, @case.Id).LoadAsync(ct);
        await Attachments(db, @case.Id).LoadAsync(ct);
    }

    /// <summary>The case with all that belongs to it, for reading alone; null when there is none.</summary>
    internal static async Task<Case?> ReadCaseAsync(this AdmindukDbContext db, Guid id, CancellationToken ct)
    {
        if (await WithStepsToRead.For(db)(db, id).FirstOrDefaultAsync(ct) is not { } @case) return null;
        @case.Items.AddRange(await Items(db, id).AsNoTracking().ToListAsync(ct));
        @case.Returns.AddRange(await Returns(db, id).AsNoTracking().ToListAsync(ct));
        @case.Attachments.AddRange(await Attachments(db, id).AsNoTracking().ToListAsync(ct));
        return @case;
    }

    private static IQueryable<CaseItem> Items(AdmindukDbContext db, Guid id) => db.CaseItems.Where(i => i.CaseId == id).OrderBy(i => i.Requirement);

    private static IQueryable<CaseReturn> Returns(AdmindukDbContext db, Guid id) => db.CaseReturns.Where(r => r.CaseId == id).OrderBy(r => r.Order);

    private static IQueryable<Attachment> Attachments(AdmindukDbContext db, Guid id) => db.Attachments.Where(a => a.CaseId == id).OrderBy(a => a.At);
}
