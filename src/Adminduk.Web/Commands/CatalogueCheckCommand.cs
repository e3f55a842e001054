using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>Proves the catalogue and tells every fault with file, line and mend.</summary>
internal sealed class CatalogueCheckCommand : ICommand
{
    public string Name => "catalogue check";

    public IReadOnlyDictionary<string, bool> Options { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["owner"] = true };

    public Task<int> RunAsync(Invocation call, CancellationToken ct) => Task.FromResult(Run(call));

    private static int Run(Invocation call)
    {
        var folder = new CatalogueFolder(call.Installation().CatalogueRoot);
        if (call.ValueOf("owner") is { } wanted && !folder.Owners.Contains(wanted)) return folder.NoOwner(call, wanted);
        var faults = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in folder.Owners.Where(o => call.ValueOf("owner") is not { } only || o == only))
        {
            var load = folder.Load(owner);
            foreach (var fault in load.Faults.Select(f => f.ToString()).Where(faults.Add)) call.Messages.WriteLine(fault);
            if (load.Catalogue is { } good) call.Output.WriteLine(Texts.Get("commands.catalogue-good", owner, good.Definitions.Count));
        }

        if (faults.Count == 0) return ExitCode.Done;
        call.Messages.WriteLine(Texts.Get("commands.catalogue-bad", faults.Count));
        return ExitCode.Refused;
    }
}
