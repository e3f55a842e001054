using System.Diagnostics;

namespace Adminduk.Bench.Hosts;

/// <summary>The real server, release build, in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process process;

    private ServerProcess(Process process, Uri address, string samples) => (this.process, Address, Samples) = (process, address, samples);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>File of the latencies it measured, when it was started with the probe.</summary>
    public string Samples { get; }

    /// <summary>From the start of the process until it answered, milliseconds.</summary>
    public double ReadyAfter { get; private set; }

    /// <summary>CPU time so far, milliseconds.</summary>
    public double Cpu => ProcessMeter.Cpu(process.Id);

    /// <summary>Memory now, MB.</summary>
    public double Resident => ProcessMeter.Resident(process.Id);

    /// <summary>Most memory ever, MB.</summary>
    public double Peak => ProcessMeter.Peak(process.Id);

    /// <summary>The command that starts it, as an office does.</summary>
    public static string Program => Repository.At("adminduk");

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(Workplace place, bool probe)
    {
        if (!File.Exists(Repository.At("artifacts/built"))) throw new InvalidOperationException("Build the server first: ./adminduk --help");
        var start = new ProcessStartInfo(Program, ["serve"]) { WorkingDirectory = place.Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ADMINDUK_DATABASE"] = place.Connection;
        start.Environment["ADMINDUK_DATA_FOLDER"] = place.Folder;
        start.Environment["ADMINDUK_URLS"] = $"http://127.0.0.1:{place.Port}";
        start.Environment["ADMINDUK_DEMO"] = "true";
        var samples = Path.Combine(place.Folder, "samples.txt");
        if (probe) AddProbe(start, samples);
        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(Process.Start(start)!, new Uri($"http://127.0.0.1:{place.Port}"), samples);
        server.KeepWords(place.Folder);
        await server.WaitAsync(watch);
        return server;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private static void AddProbe(ProcessStartInfo start, string samples)
    {
        File.Delete(samples);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ServerProcess).Assembly.Location;
        start.Environment[Probe.Variable] = samples;
    }

    private void KeepWords(string folder)
    {
        var log = TextWriter.Synchronized(new StreamWriter(Path.Combine(folder, "server.log"), append: true) { AutoFlush = true });
        process.OutputDataReceived += (_, line) => log.WriteLine(line.Data);
        process.ErrorDataReceived += (_, line) => log.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task WaitAsync(Stopwatch watch)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException($"The server ended with {process.ExitCode}; see server.log in its data folder.");
            if (watch.Elapsed > Patience) throw new TimeoutException("The server does not answer.");
            try
            {
                using var answer = await client.GetAsync("/health");
                if (answer.IsSuccessStatusCode) break;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }

        ReadyAfter = watch.Elapsed.TotalMilliseconds;
    }
}
