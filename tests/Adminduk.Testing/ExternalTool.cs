using System.Diagnostics;
using System.Text;

namespace Adminduk.Testing;

/// <summary>Runs a command-line tool and keeps what it said. Tests call the same tools that an outsider would check our files with.</summary>
/// <param name="ExitCode">Of the tool; by custom 0 is success.</param>
/// <param name="Output">Standard output, UTF-8.</param>
/// <param name="Complaints">Standard error, UTF-8.</param>
public sealed record ExternalTool(int ExitCode, string Output, string Complaints)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs a tool to its end.</summary>
    /// <exception cref="TimeoutException">It took longer than a minute and was stopped.</exception>
    public static async Task<ExternalTool> RunAsync(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{tool} took longer than {Patience}.", late);
        }
        return new ExternalTool(process.ExitCode, await output, await complaints);
    }

    /// <summary>Runs a tool that must succeed; gives back its standard output.</summary>
    public static async Task<string> OutputOfAsync(string tool, params string[] arguments)
    {
        var result = await RunAsync(tool, arguments);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"{tool} ended with {result.ExitCode}: {result.Output}{result.Complaints}");
    }
}
