using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Commands;

/// <summary>Finds the verb that the command line names, runs it and turns its end into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Every verb, in the order of the help. The first runs when none is named.</summary>
    public static IReadOnlyList<ICommand> All { get; } =
    [
        new ServeCommand(), new MigrateCommand(), new BackupCommand(), new RestoreCommand(), new DoctorCommand(),
        new UsersAddCommand(), new ImportCommand(), new ExportCommand(), new SynthesiseCommand(), new MatchCommand(), new CatalogueCheckCommand(), new CataloguePrintCommand(), new CatalogueSchemaCommand(),
    ];

    /// <summary>Runs a command line on the console; Ctrl-C asks the verb to stop.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        void OnInterrupt(object? sender, ConsoleCancelEventArgs interrupt)
        {
            interrupt.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += OnInterrupt;
        try
        {
            Speak();
            return await RunAsync(arguments, new Surroundings(Console.Out, Console.Error), stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= OnInterrupt;
        }
    }

    /// <summary>Runs a command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings around, CancellationToken ct)
    {
        Texts.AddSource(typeof(CommandLine).Assembly, "Adminduk.Web.");
        var call = Arguments.Read(arguments, All);
        var messages = around.Messages;
        if (call.WantsHelp) return Help.Print(around.Output, call.Command);
        if (call.Fault is not null || call.Command is null) return Help.WrongUse(messages, call.Fault);
        try
        {
            return await call.Command.RunAsync(new Invocation(call.Words, call.Options, around) { Rest = call.Rest }, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await messages.WriteLineAsync(Texts.Get("commands.interrupted"));
        }
        catch (InstallationFaultException faults)
        {
            foreach (var fault in faults.Faults) await messages.WriteLineAsync(fault);
        }
        catch (InvalidDataException broken)
        {
            await messages.WriteLineAsync(broken.Message);
        }
        catch (Exception fault) when (DatabaseFaults.Explain(fault) is { } words)
        {
            await messages.WriteLineAsync(words);
        }

        return ExitCode.Refused;
    }

    // Dates and numbers are Indonesian; words follow the terminal: English where it is English, else Indonesian.
    private static void Speak()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Texts.Indonesian;
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = english ? Texts.English : Texts.Indonesian;
    }
}
