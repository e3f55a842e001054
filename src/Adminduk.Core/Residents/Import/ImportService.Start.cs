using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <content>Setting an import to work, and going on with one that was interrupted.</content>
public sealed partial class ImportService
{
    /// <summary>Keeps the columns that the user assigned and has the file checked.</summary>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="id">The import.</param>
    /// <param name="options">What the user says about the file.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Outcome<Guid>> CheckAsync(Actor actor, Guid id, ImportOptions options, CancellationToken ct)
    {
        var sound = options.Check(regions, db.Regency);
        if (!sound.Try(out var told)) return Outcome<Guid>.Fail(sound.Errors);
        if (await FindAsync(id, ct) is not { Stored: true } import) return Error.NotFound("residents.import-unknown");
        if (await store.GetAsync(import.FileHash, ct) is not { } bytes) return Error.NotFound("residents.import-unknown");
        using var content = new MemoryStream(bytes, writable: false);
        var columns = Read(content, told);
        if (!columns.Ok) return Outcome<Guid>.Fail(columns.Errors);
        return await StartAsync(actor, id, dryRun: true, claim: false, told, ct);
    }

    /// <summary>Has a checked file imported, in the background.</summary>
    public Task<Outcome<Guid>> ImportAsync(Actor actor, Guid id, CancellationToken ct) => StartAsync(actor, id, dryRun: false, claim: false, null, ct);

    /// <summary>Takes the slot for work that the caller does at once with <see cref="ImportWorker"/>.</summary>
    public Task<Outcome<Guid>> ClaimAsync(Actor actor, Guid id, bool dryRun, CancellationToken ct) => StartAsync(actor, id, dryRun, claim: true, null, ct);

    /// <summary>Takes over the import that waits for the server, if one does and nobody is at it.</summary>
    public async Task<ResidentImport?> ClaimNextAsync(CancellationToken ct)
    {
        var import = await db.ResidentImports.FirstOrDefaultAsync(i => i.Slot != null && i.Stored, ct);
        if (import is null || ImportClaim.IsAlive(import, clock.Now)) return null;
        import.LeaseUntil = clock.Now + ImportClaim.Lease;
        try
        {
            await db.SaveChangesAsync(ct);
            return import;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Outcome<Guid>> StartAsync(Actor actor, Guid id, bool dryRun, bool claim, ImportOptions? told, CancellationToken ct)
    {
        var may = ImportAccess.Require(actor, out var grant);
        if (!may.Ok) return Outcome<Guid>.Fail(may.Errors);
        var started = await db.DecideAsync(actor, null, id, () => DecideAsync(), Task.FromResult, ct);
        if (started.Ok && !claim) ImportSignal.Ring();
        return started;

        async Task<Outcome<Guid>> DecideAsync()
        {
            if (await db.ResidentImports.FirstOrDefaultAsync(i => i.Id == id, ct) is not { } import) return Error.NotFound("residents.import-unknown");
            if (import.Stage == ImportStage.Done) return Error.Conflict("residents.import-done");
            if (!claim && !dryRun && import.Stage != ImportStage.Checked) return Error.Conflict("residents.import-check-first");
            var taken = await ImportClaim.TakeAsync(db, import, clock.Now, ct);
            if (!taken.Ok) return Outcome<Guid>.Fail(taken.Errors);
            if (import.Stage != ImportStage.Importing) await BeginAsync(import, actor, grant, dryRun, ct);
            if (told is not null) Take(import, told);
            import.LeaseUntil = claim ? clock.Now + ImportClaim.Lease : clock.Now;
            await db.SaveChangesAsync(ct);
            return id;
        }
    }

    private async Task BeginAsync(ResidentImport import, Actor actor, Grant? grant, bool dryRun, CancellationToken ct)
    {
        await db.ImportFindings.Where(f => f.ImportId == import.Id).ExecuteDeleteAsync(ct);
        (import.Stage, import.Counts, import.LastRow, import.FindingsLeftOut, import.Fault) = (dryRun ? ImportStage.Checking : ImportStage.Importing, new(), 0, 0, null);
        if (dryRun) return;
        var act = db.Begin("register.imported", actor, clock.Now, grant, import.Id);
        act.Record("import.started", "import", import.Id, null, new { import.FileName, import.FileHash, import.Mapping, Layout = import.Layout?.ToString(), import.Village, import.Codes });
        import.ProcessId = act.Process.Id;
    }
}
