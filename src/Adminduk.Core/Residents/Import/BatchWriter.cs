using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>Saves one batch after the other: what is decided, what was found, and how far the import is, in one transaction each.</summary>
internal sealed class BatchWriter
{
    private readonly AdmindukDbContext db;
    private readonly ColumnMap map;
    private readonly OfficeClock clock;
    private readonly IdRun ids;
    private readonly Guid id;
    private readonly bool dryRun;
    private readonly RegisterLoader? loader;
    private readonly FindingShelf shelf;
    private long version;

    private BatchWriter(AdmindukDbContext db, ResidentImport import, ColumnMap map, OfficeClock clock, IdRun ids, ProcessContext? act, FindingShelf shelf)
    {
        this.db = db;
        this.map = map;
        this.clock = clock;
        this.ids = ids;
        this.shelf = shelf;
        id = import.Id;
        version = import.Version;
        dryRun = import.Stage == ImportStage.Checking;
        loader = act is null ? null : new RegisterLoader(db, act);
    }

    /// <summary>Begins, or goes on, behind the rows that are saved.</summary>
    public static async Task<BatchWriter> BeginAsync(AdmindukDbContext db, ResidentImport import, ColumnMap map, OfficeClock clock, IdRun ids, CancellationToken ct)
    {
        var act = import is { Stage: ImportStage.Importing, ProcessId: { } process }
            ? new ProcessContext(await db.Processes.AsNoTracking().SingleAsync(p => p.Id == process, ct), Actor.System)
            : null;
        return new(db, import, map, clock, ids, act, await FindingShelf.OpenAsync(db, import.Id, ct));
    }

    /// <summary>Adds an event to the act of an import; the caller saves it.</summary>
    public static async Task RecordAsync(AdmindukDbContext db, Guid process, Action<ProcessContext> record, CancellationToken ct)
    {
        var row = await db.Processes.Include(p => p.Events).SingleAsync(p => p.Id == process, ct);
        record(new ProcessContext(row, Actor.System));
        db.Add(row.Events[^1]);
    }

    /// <summary>Decides a batch and saves it.</summary>
    /// <returns>The counts so far; refused when another worker has taken over.</returns>
    public async Task<Outcome<ImportCounts>> SaveAsync(IReadOnlyList<FamilyRows> batch, int total, CancellationToken ct)
    {
        var saved = await db.DecideAsync(Actor.System, null, id, () => DecideAsync(batch, total, ct), _ => Task.FromResult(new ImportCounts()), ct);
        db.ChangeTracker.Clear();
        return saved.Error is { Code: "common.faster" } ? Error.Conflict("residents.import-taken-over") : saved;
    }

    private async Task<Outcome<ImportCounts>> DecideAsync(IReadOnlyList<FamilyRows> batch, int total, CancellationToken ct)
    {
        var import = await db.ResidentImports.SingleAsync(i => i.Id == id, ct);
        if (import.Version != version || import.Slot is null) return Error.Conflict("residents.import-taken-over");
        var known = await KnownRegister.ReadAsync(db, batch, ct);
        var plan = new BatchDecider(known, clock.Today, ids.Next).Decide(batch);
        if (!dryRun) await WriteAsync(plan, import.ProcessId!.Value, ct);
        import.FindingsLeftOut += await shelf.AddAsync(plan.Findings, map, ct);
        (import.Counts, import.LastRow, import.Total, import.LeaseUntil) = (import.Counts + plan.Counts, batch[^1].End, total, clock.Now + ImportClaim.Lease);
        await db.SaveChangesAsync(ct);
        version = import.Version;
        return import.Counts;
    }

    private async Task WriteAsync(BatchPlan plan, Guid process, CancellationToken ct)
    {
        await loader!.AddAsync(plan.Families, clock.Today, ct);
        if (plan.Joining.Count == 0) return;
        Guid[] homes = [.. plan.Joining.Select(r => r.FamilyId!.Value).Distinct().Order()];
        await FamilyLocks.TakeAsync(db, homes, ct);
        await loader.JoinAsync(plan.Joining, clock.Today, ct);
        await db.Families.Where(f => EF.Parameter(homes).Contains(f.Id)).ExecuteUpdateAsync(s => s.SetProperty(f => f.Version, f => f.Version + 1), ct);
        await RecordAsync(db, process, a => a.Record("import.members-joined", "import", id, null, new { Families = homes, Members = plan.Joining.Select(r => r.Id) }), ct);
    }
}
