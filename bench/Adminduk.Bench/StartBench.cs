using System.Diagnostics;
using Adminduk.Bench.Hosts;

namespace Adminduk.Bench;

/// <summary>From the start of the process until the server answers, on a database that exists.</summary>
internal static class StartBench
{
    /// <summary><c>--count 5 --name start --engine postgres,sqlite</c>; <c>--name load</c> takes the prepared large office.</summary>
    public static async Task RunAsync(Options options)
    {
        var bare = await EmptyProgramAsync();
        Report.Title("start: until the first answer, on an existing database");
        foreach (var engine in Workplace.Engines(options, "postgres,sqlite"))
        {
            using var place = options.Has("name") ? Workplace.Open(options, options.Text("name", ""), engine) : await Workplace.FreshAsync(options, "start", engine);
            if (!options.Has("name")) await (await place.ServeAsync()).DisposeAsync();
            List<double> times = [];
            double cpu = 0;
            for (var i = 0; i < options.Number("count", 5); i++)
            {
                await using var server = await place.ServeAsync();
                times.Add(server.ReadyAfter / 1000);
                cpu = server.Cpu / 1000;
            }

            Report.Line($"ready on {engine}, the slowest of {times.Count}", times.Max(), "s", 3, $"the runtime alone, printing help: {bare:0.00} s");
            Report.Line($"  the quickest; CPU of a start {cpu:0.0} s", times.Min(), "s");
        }
    }

    private static async Task<double> EmptyProgramAsync()
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(ServerProcess.Program, ["--help"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return watch.Elapsed.TotalSeconds;
    }
}
