using System.IO.Compression;
using System.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Adminduk.Core.Files.Uploads;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents.Import;

/// <summary>An office that imports files made in the test.</summary>
internal sealed class ImportOffice(TestOffice office) : IAsyncDisposable
{
    public const string Head = "NO_KK,NIK,NAMA_LENGKAP,JENIS_KELAMIN,TEMPAT_LAHIR,TANGGAL_LAHIR,AGAMA,STATUS_PERKAWINAN,SHDK,PENDIDIKAN,PEKERJAAN,ALAMAT,RT,RW,KODE_WILAYAH";
    public const string Budi = "2101060101200001,2101061705850001,BUDI SANTOSO,LAKI-LAKI,KIJANG,17-05-1985,ISLAM,CERAI MATI,KEPALA KELUARGA,SLTA/SEDERAJAT,WIRASWASTA,JL. MERDEKA NO. 1,001,002,21.01.04.1005";
    public const string Dewi = "2101060101200001,2101064901120001,DEWI SANTOSO,PEREMPUAN,KIJANG,09-01-2012,ISLAM,BELUM KAWIN,ANAK,BELUM TAMAT SD/SEDERAJAT,PELAJAR/MAHASISWA,,,,";

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public TestOffice Office => office;

    public static async Task<ImportOffice> OpenAsync(Engine engine) => new(await TestOffice.CreateAsync(engine));

    public static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n");

    /// <summary>A workbook of the given sheet XML and shared strings.</summary>
    public static byte[] Workbook(string sheet, string? strings = null)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Data' sheetId='1' r:id='a'/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/data.xml'/><Relationship Id='b' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
            Part(zip, "xl/worksheets/data.xml", sheet);
            if (strings is not null) Part(zip, "xl/sharedStrings.xml", strings);
        }

        return file.ToArray();
    }

    public Task<Outcome<ResidentImport>> ImportAsync(byte[] content, bool dryRun = false, IProgress<ImportProgress>? progress = null, CancellationToken? ct = null, params (string Name, string Heading)[] map) =>
        ImportAsync(content, new ImportOptions { Columns = map.Select(m => KeyValuePair.Create(m.Name, m.Heading)) }, dryRun, progress, ct);

    public async Task<Outcome<ResidentImport>> ImportAsync(byte[] content, ImportOptions options, bool dryRun = false, IProgress<ImportProgress>? progress = null, CancellationToken? ct = null)
    {
        await using var db = office.Open();
        using var file = new MemoryStream(content);
        var service = Service(db);
        var opened = await service.OpenAsync(Actor.System, file, "penduduk.csv", options, dryRun, Ct);
        if (!opened.Try(out var import)) return opened;
        var claimed = await service.ClaimAsync(Actor.System, import.Id, dryRun, Ct);
        return claimed.Ok ? await Worker(db).RunAsync(import.Id, file, progress, ct ?? Ct) : Outcome<ResidentImport>.Fail(claimed.Errors);
    }

    public ImportService Service(AdmindukDbContext db) => new(db, Store, new CleanScanner(), RegionDirectory.Shipped, office.Clock);

    public ImportWorker Worker(AdmindukDbContext db) => new(db, RegionDirectory.Shipped, CodeLists.Shipped, office.Clock);

    public async Task<IReadOnlyList<ImportFinding>> FindingsAsync(Guid import)
    {
        await using var db = office.Open();
        return await db.ImportFindings.AsNoTracking().Where(f => f.ImportId == import).OrderBy(f => f.Row).ThenBy(f => f.Order).ToListAsync(Ct);
    }

    public async Task<T> ReadAsync<T>(Func<AdmindukDbContext, Task<T>> read)
    {
        await using var db = office.Open();
        return await read(db);
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    private IFileStore Store => LocalFileStore.Open(office.Folder, office.Time);

    private static void Part(ZipArchive zip, string path, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(path).Open());
        part.Write(content);
    }

    private sealed class CleanScanner : IVirusScanner
    {
        public Task<Outcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken ct) => Task.FromResult(Outcome.Success);
    }
}
