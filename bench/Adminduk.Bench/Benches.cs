using System.Globalization;

namespace Adminduk.Bench;

/// <summary>The sub-commands: each measures one thing and prints it beside its bar and beside a limit of the machine.</summary>
internal static class Benches
{
    private static readonly Dictionary<string, (string What, Func<Options, Task> Run)> All = new(StringComparer.Ordinal)
    {
        ["documents"] = ("CPU of drawing, signing and storing a document; a batch signed", Documents.DocumentBench.RunAsync),
        ["prepare"] = ("makes the large office for load", Load.PrepareBench.RunAsync),
        ["load"] = ("a busy office at a rate, or until it breaks", Load.LoadBench.RunAsync),
        ["start"] = ("seconds until the server is ready", StartBench.RunAsync),
        ["pages"] = ("bytes of a resident's first visit", PageBench.RunAsync),
        ["races"] = ("pairs of officers on one step", Strength.RaceBench.RunAsync),
        ["crash"] = ("kill -9 under load", Strength.CrashBench.RunAsync),
        ["import"] = ("a whole regency read in from CSV and .xlsx", Imports.ImportBench.RunAsync),
        ["matching"] = ("people recorded twice in a large register: found, missed, time and memory", Matching.MatchBench.RunAsync),
        ["lives"] = ("server CPU of whole family-card requests over HTTP; memory before and after", LifeBench.RunAsync),
    };

    /// <summary>Runs the named benchmark.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments.Length == 0 || !All.TryGetValue(arguments[0], out var bench))
        {
            foreach (var (name, (what, _)) in All) Console.Error.WriteLine($"  {name,-10} {what}");
            return 2;
        }

        await bench.Run(Options.Read(arguments[1..]));
        return 0;
    }
}
