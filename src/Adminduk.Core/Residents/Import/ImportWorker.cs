using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import.Tables;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>
/// Works through a file, batch by batch. A batch is one transaction: its people, its findings and how far the import is. After a crash the work goes on behind the
/// last batch; a worker that was taken for dead notices at its next batch and stops.
/// </summary>
public sealed class ImportWorker(AdmindukDbContext db, RegionDirectory regions, CodeLists lists, OfficeClock clock)
{
    private const int RowsWorthCounting = 1000;

    /// <summary>Works until the file ends. The import must have been claimed.</summary>
    /// <param name="id">The import.</param>
    /// <param name="content">The file; seekable.</param>
    /// <param name="progress">Hears after each batch.</param>
    /// <param name="ct">Stops between two batches; what was saved stays, and the work can go on later.</param>
    /// <returns>The import as it ended; refused when the file cannot be read, or another worker took over.</returns>
    public async Task<Outcome<ResidentImport>> RunAsync(Guid id, Stream content, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        try
        {
            var import = await ReadAsync(id, ct);
            var (file, layout) = LayoutFinder.Open(content, import.Layout);
            using var opened = file;
            var worked = await WorkAsync(import, file, layout, progress, ct);
            return worked.Ok ? await ReadAsync(id, ct) : worked.Error!.Kind == ErrorKind.Conflict ? worked.Error : await FailAsync(id, worked.Error);
        }
        catch (TableFaultException fault)
        {
            return await FailAsync(id, fault.Error);
        }
        catch (Exception)
        {
            await ReleaseAsync(id);
            throw;
        }
    }

    private async Task<Outcome> WorkAsync(ResidentImport import, TableFile file, ImportLayout layout, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var columns = Columns(file, import, layout);
        if (!columns.Try(out var map)) return Outcome.Fail(columns.Errors);
        var survey = FileSurvey.Of(file, map, ct);
        var parser = new RowParser(map, regions, new WordBooks(lists, layout, import.Codes), db.Regency, clock.Today, new IdRun(clock.Now).Next) { Village = import.Village };
        var writer = await BatchWriter.BeginAsync(db, import, map, clock, new IdRun(clock.Now), ct);
        await using var reader = new BatchReader(new FamilyReader(file, map, survey, parser).After(import.LastRow));
        while (await reader.NextAsync() is { Count: > 0 } batch)
        {
            ct.ThrowIfCancellationRequested();
            var saved = await writer.SaveAsync(batch, survey.Rows, ct);
            if (!saved.Try(out var counts)) return Outcome.Fail(saved.Errors);
            progress?.Report(new(counts.Rows, survey.Rows));
        }

        return await FinishAsync(import.Id, survey.Rows, ct);
    }

    private static Outcome<ColumnMap> Columns(TableFile file, ResidentImport import, ImportLayout layout)
    {
        using var reader = file.Read();
        var found = ColumnMap.Find(reader, ColumnChoices.Read(import.Mapping), layout, import.Village.Length > 0);
        return found.Ok && found.Value.Check() is { Ok: false } missing ? Outcome<ColumnMap>.Fail(missing.Errors) : found;
    }

    private async Task<Outcome> FinishAsync(Guid id, int total, CancellationToken ct)
    {
        var import = await db.ResidentImports.SingleAsync(i => i.Id == id, ct);
        if (import.ProcessId is { } process && import.Stage == ImportStage.Importing)
            await BatchWriter.RecordAsync(db, process, a => a.Record("import.finished", "import", id, null, import.Counts), ct);
        (import.Stage, import.Total, import.FinishedAt) = (import.Stage == ImportStage.Checking ? ImportStage.Checked : ImportStage.Done, total, clock.Now);
        (import.Slot, import.LeaseUntil) = (null, null);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        if (import.Stage == ImportStage.Done && import.Counts.Added >= RowsWorthCounting) await db.Database.ExecuteSqlRawAsync("analyze", ct);
        return Outcome.Success;
    }

    private async Task<Outcome<ResidentImport>> FailAsync(Guid id, Error fault)
    {
        db.ChangeTracker.Clear();
        var import = await db.ResidentImports.SingleAsync(i => i.Id == id);
        if (import.ProcessId is { } process && import.Stage == ImportStage.Importing)
            await BatchWriter.RecordAsync(db, process, a => a.Record("import.failed", "import", id, null, new { fault.Code, import.Counts }), CancellationToken.None);
        (import.Stage, import.Fault, import.FaultArgs, import.FinishedAt) =
            (ImportStage.Failed, fault.Code, string.Join('\n', fault.Args.Select(a => Convert.ToString(a, Texts.Indonesian))), clock.Now);
        (import.Slot, import.LeaseUntil) = (null, null);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return fault;
    }

    // Whoever comes next need not wait for the lease to run out.
    private async Task ReleaseAsync(Guid id)
    {
        db.ChangeTracker.Clear();
        var now = clock.Now;
        await db.ResidentImports.Where(i => i.Id == id && i.Slot != null)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.LeaseUntil, now).SetProperty(i => i.Version, i => i.Version + 1));
    }

    private Task<ResidentImport> ReadAsync(Guid id, CancellationToken ct) => db.ResidentImports.AsNoTracking().SingleAsync(i => i.Id == id, ct);
}
