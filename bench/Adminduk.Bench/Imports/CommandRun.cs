using System.Diagnostics;
using Adminduk.Bench.Hosts;

namespace Adminduk.Bench.Imports;

/// <summary>What one run of the command line took.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="Cpu">CPU time of the process, milliseconds.</param>
/// <param name="Peak">The most memory that it held, MB.</param>
internal sealed record CommandRun(double Seconds, double Cpu, double Peak)
{
    /// <summary>Runs <c>./adminduk</c> with these words and waits for it.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static async Task<CommandRun> RunAsync(Workplace place, params string[] words)
    {
        var start = new ProcessStartInfo(ServerProcess.Program, words) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ADMINDUK_DATABASE"] = place.Connection;
        start.Environment["ADMINDUK_DATA_FOLDER"] = Path.Combine(place.Folder, "data");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        var seen = await WatchAsync(process);
        await process.WaitForExitAsync();
        var run = seen with { Seconds = watch.Elapsed.TotalSeconds };
        return process.ExitCode == 0 ? run : throw new InvalidOperationException(string.Concat(await said));
    }

    // The kernel's own counts, read until the process is gone.
    private static async Task<CommandRun> WatchAsync(Process process)
    {
        var seen = new CommandRun(0, 0, 0);
        var end = process.WaitForExitAsync();
        while (!end.IsCompleted)
        {
            try
            {
                seen = new(0, ProcessMeter.Cpu(process.Id), ProcessMeter.Peak(process.Id));
            }
            catch (Exception e) when (e is IOException or InvalidOperationException)
            {
                return seen;
            }

            await Task.WhenAny(end, Task.Delay(50));
        }

        return seen;
    }
}
