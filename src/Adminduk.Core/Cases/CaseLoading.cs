using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Loads a case with all that belongs to it.</summary>
public static class CaseLoading
{
    // One query: a case has a dozen steps and hardly ever a pause, so the rows that repeat it are few.
    private static readonly PreparedRows<Case> WithSteps = new((db, id) => db.Cases.Where(c => c.Id == id)
        .Include(c => c.Steps.OrderBy(s => s.Order)).Include(c => c.Pauses.OrderBy(p => p.Order)).AsSingleQuery());

    /// <summary>The case, tracked; null when there is none.</summary>
    public static async Task<Case?> LoadCaseAsync(this AdmindukDbContext db, Guid id, CancellationToken ct)
    {
        if (await db.LoadStepsAsync(id, ct) is not { } @case) return null;
        await db.LoadDossierAsync(@case, ct);
        return @case;
    }

    /// <summary>The case with its steps and pauses alone, tracked: all that most steps look at.</summary>
    internal static async Task<Case?> LoadStepsAsync(this AdmindukDbContext db, Guid id, CancellationToken ct) =>
        await WithSteps.ToChange(db, id).FirstOrDefaultAsync(ct);

    /// <summary>Adds items, returns and files to a tracked case: each is read to its last row, and the context hangs them onto the case.</summary>
    internal static async Task LoadDossierAsync(this AdmindukDbContext db, Case @case, CancellationToken ct)
    {
        await DossierQueries.Items.ToChange(db, @case.Id).CountAsync(ct);
        await DossierQueries.Returns.ToChange(db, @case.Id).CountAsync(ct);
        await DossierQueries.Attachments.ToChange(db, @case.Id).CountAsync(ct);
    }

    /// <summary>The case with all that belongs to it, for reading alone; null when there is none.</summary>
    internal static async Task<Case?> ReadCaseAsync(this AdmindukDbContext db, Guid id, CancellationToken ct)
    {
        if (await WithSteps.ToRead(db, id).FirstOrDefaultAsync(ct) is not { } @case) return null;
        @case.Items.AddRange(await DossierQueries.Items.ToRead(db, id).ToListAsync(ct));
        @case.Returns.AddRange(await DossierQueries.Returns.ToRead(db, id).ToListAsync(ct));
        @case.Attachments.AddRange(await DossierQueries.Attachments.ToRead(db, id).ToListAsync(ct));
        return @case;
    }
}
