using Adminduk.Bench.Hosts;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;

namespace Adminduk.Bench.Imports;

/// <summary>A whole regency read in by the command line, from CSV and from .xlsx, each into an empty register.</summary>
internal static class ImportBench
{
    private const int MostMemory = 500;

    /// <summary><c>--count 180404 --engine postgres,sqlite</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        var count = options.Number("count", 180_404);
        foreach (var engine in Workplace.Engines(options, "postgres")) await RunAsync(options, engine, count);
    }

    private static async Task RunAsync(Options options, string engine, int count)
    {
        using var place = await Workplace.FreshAsync(options, "import", engine);
        var (csv, xlsx) = Generate(place.Folder, count);
        Report.Title($"import: {count} residents of Bintan on {engine}");
        await MeasureAsync(options, engine, csv, 30, place.Postgres is { } postgres ? $"COPY of the same rows: {await CopyLimit.RunAsync(postgres, csv):0.0} s" : "");
        await MeasureAsync(options, engine, xlsx, 60, $"{new FileInfo(xlsx).Length / 1e6:0.0} MB; CSV {new FileInfo(csv).Length / 1e6:0.0} MB");
    }

    private static (string Csv, string Xlsx) Generate(string folder, int count)
    {
        Report.Progress($"making {count} residents");
        var wanted = new SynthesisOptions(RegionCode.Parse("21.01"), count, 1, new(2026, 8, 10));
        var people = new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped);
        var writer = new PopulationFiles(CodeLists.Shipped);
        var (first, second) = (Path.Combine(folder, "residents.csv"), Path.Combine(folder, "residents.xlsx"));
        using (var csv = File.Create(first)) writer.WriteCsv(people.Families(wanted), csv);
        using (var xlsx = File.Create(second)) writer.WriteXlsx(people.Families(wanted), xlsx);
        Report.Progress("");
        return (first, second);
    }

    private static async Task MeasureAsync(Options options, string engine, string file, double bar, string limit)
    {
        var kind = Path.GetExtension(file);
        using var place = await Workplace.FreshAsync(options, $"import{kind.Replace('.', '_')}", engine);
        await CommandRun.RunAsync(place, "migrate");
        var first = await CommandRun.RunAsync(place, "import", "residents", file);
        var again = await CommandRun.RunAsync(place, "import", "residents", file);
        Report.Line($"{kind}: until all are in the register", first.Seconds, "s", bar, limit);
        Report.Line("  peak memory of the process", first.Peak, "MB", MostMemory, $"CPU {first.Cpu / 1000:0.0} s");
        Report.Line("  the same file again, which changes nothing", again.Seconds, "s");
    }
}
