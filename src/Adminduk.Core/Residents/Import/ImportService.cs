using System.Security.Cryptography;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Adminduk.Core.Files.Uploads;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import.Tables;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>Takes in files of residents, has them checked and imported, and tells what became of them.</summary>
public sealed partial class ImportService(AdmindukDbContext db, IFileStore store, IVirusScanner scanner, RegionDirectory regions, OfficeClock clock)
{
    /// <summary>The largest file that comes over the web: 64 MiB. Larger ones go by the command line.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int LongestName = 120;
    private const int MostListed = 50;

    /// <summary>Takes in a file that came over the web; nothing is read into the register yet.</summary>
    /// <param name="actor">Who brings it.</param>
    /// <param name="upload">The bytes.</param>
    /// <param name="name">The user's name of it.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Outcome<Guid>> ReceiveAsync(Actor actor, Stream upload, string name, CancellationToken ct)
    {
        var may = ImportAccess.Require(actor, out _);
        if (!may.Ok) return Outcome<Guid>.Fail(may.Errors);
        using var content = new MemoryStream();
        await upload.CopyToAsync(content, ct);
        if (content.Length > MaxBytes) return Error.Invalid("file", "residents.import-upload-too-large", MaxBytes / 1024 / 1024);
        if (Read(content, new ImportOptions(), complete: false).Error is { } fault) return fault with { Field = "file" };
        var bytes = content.GetBuffer().AsMemory(0, (int)content.Length);
        var scan = await scanner.ScanAsync(bytes, ct);
        if (!scan.Ok) return Outcome<Guid>.Fail(scan.Errors);
        var put = await store.PutAsync(bytes, ct);
        if (!put.Try(out var hash)) return Outcome<Guid>.Fail(put.Errors);
        var import = Make(actor, name, hash, stored: true);
        db.Add(import);
        await db.SaveChangesAsync(ct);
        return import.Id;
    }

    /// <summary>The import of a file that lies on this machine: one that was interrupted, to go on with, or a new one.</summary>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="options">What the user says about it.</param>
    /// <param name="dryRun">True for a check, which always begins anew.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome<ResidentImport>> OpenAsync(
        Actor actor, Stream content, string name, ImportOptions options, bool dryRun, CancellationToken ct)
    {
        var may = ImportAccess.Require(actor, out _);
        if (!may.Ok) return Outcome<ResidentImport>.Fail(may.Errors);
        var sound = options.Check(regions, db.Regency);
        if (!sound.Try(out var told)) return Outcome<ResidentImport>.Fail(sound.Errors);
        if (Read(content, told).Error is { } fault) return fault;
        var mapping = ColumnChoices.Write(told.Columns);
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        var begun = await db.ResidentImports.AsNoTracking()

            .Where(i => i.FileHash == hash && i.Mapping == mapping && i.Layout == told.Layout && i.Village == told.Village && i.Codes == told.Codes && i.Stage == ImportStage.Importing)
            .OrderBy(i => i.At).LastOrDefaultAsync(ct);
        if (begun is not null && !dryRun) return begun;
        var import = Make(actor, name, hash, stored: false);
        Take(import, told);
        db.Add(import);
        await db.SaveChangesAsync(ct);
        return import;
    }

    /// <summary>The columns of a file as they are assigned now.</summary>
    public async Task<Outcome<ColumnMap>> ColumnsAsync(ResidentImport import, CancellationToken ct)
    {
        if (await store.GetAsync(import.FileHash, ct) is not { } bytes) return Error.NotFound("residents.import-unknown");
        using var content = new MemoryStream(bytes, writable: false);
        return Read(content, OptionsOf(import), complete: false);
    }

    /// <summary>An import, or null.</summary>
    public Task<ResidentImport?> FindAsync(Guid id, CancellationToken ct) => db.ResidentImports.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, ct);

    /// <summary>The latest imports, newest first.</summary>
    public Task<List<ResidentImport>> ListAsync(CancellationToken ct) =>
        db.ResidentImports.AsNoTracking().OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Take(MostListed).ToListAsync(ct);

    /// <summary>When the same file was imported before, if it was.</summary>
    public Task<DateTime?> DoneBeforeAsync(ResidentImport import, CancellationToken ct) =>
        db.ResidentImports.AsNoTracking().Where(i => i.FileHash == import.FileHash && i.Id != import.Id && i.Stage == ImportStage.Done).MaxAsync(i => i.FinishedAt, ct);

    private ResidentImport Make(Actor actor, string name, string hash, bool stored) => new()
    {
        Id = Ids.New(clock.Now),
        FileName = ShownName.Of(Path.GetFileName(name)),
        FileHash = hash,
        Stored = stored,
        ActorId = actor.Id,
        ActorName = actor.Name.Length <= LongestName ? actor.Name : actor.Name[..LongestName],
        At = clock.Now,
    };

    private static void Take(ResidentImport import, ImportOptions told) =>
        (import.Mapping, import.Layout, import.Village, import.Codes) = (ColumnChoices.Write(told.Columns), told.Layout, told.Village, told.Codes);

    private static ImportOptions OptionsOf(ResidentImport import) =>
        new() { Columns = ColumnChoices.Read(import.Mapping), Layout = import.Layout, Village = import.Village, Codes = import.Codes };

    private static Outcome<ColumnMap> Read(Stream content, ImportOptions told, bool complete = true)
    {
        try
        {
            var (file, layout) = LayoutFinder.Open(content, told.Layout);
            using (file)
            {
                using var reader = file.Read();
                var found = ColumnMap.Find(reader, new Dictionary<string, string>(told.Columns, StringComparer.OrdinalIgnoreCase), layout, told.Village.Length > 0);
                return found.Ok && complete && found.Value.Check() is { Ok: false } missing ? Outcome<ColumnMap>.Fail(missing.Errors) : found;
            }
        }
        catch (TableFaultException fault)
        {
            return fault.Error;
        }
    }
}
