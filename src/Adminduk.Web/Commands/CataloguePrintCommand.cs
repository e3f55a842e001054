using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;

namespace Adminduk.Web.Commands;

/// <summary>Writes the official Standar Pelayanan and SOP of a service as PDF.</summary>
internal sealed class CataloguePrintCommand : ICommand
{
    public string Name => "catalogue print";

    public int Words => 1;

    public IReadOnlyDictionary<string, bool> Options { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["owner"] = true, ["out"] = true };

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        var installation = call.Installation();
        var owner = call.ValueOf("owner") ?? installation.Profile;
        var folder = new CatalogueFolder(installation.CatalogueRoot);
        if (!folder.Owners.Contains(owner)) return folder.NoOwner(call, owner);
        var load = folder.Load(owner);
        if (load.Catalogue is not { } catalogue)
        {
            foreach (var fault in load.Faults) await call.Messages.WriteLineAsync(fault.ToString());
            return ExitCode.Refused;
        }

        return await PrintAsync(call, catalogue, ct);
    }

    private static async Task<int> PrintAsync(Invocation call, ServiceCatalogue catalogue, CancellationToken ct)
    {
        var clock = new OfficeClock(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById(catalogue.Profile.TimeZone));
        var offered = string.Join(", ", catalogue.InForceOn(clock.Today).Select(s => s.Service));
        if (call.Words.Count == 0)
        {
            await call.Messages.WriteLineAsync(Texts.Get("commands.catalogue-no-word", offered));
            return ExitCode.WrongUse;
        }

        if (catalogue.OfferedOn(call.Words[0], clock.Today) is not { } service)
        {
            await call.Messages.WriteLineAsync(Texts.Get("commands.catalogue-no-service", call.Words[0], catalogue.Profile.Owner, offered));
            return ExitCode.Refused;
        }

        var frame = new DocumentFrame(CataloguePrints.LetterheadOf(catalogue.Profile), clock.Today, clock.Now);
        var folder = Directory.CreateDirectory(call.ValueOf("out") ?? ".").FullName;
        await WriteAsync(call, Path.Combine(folder, $"standar-{service.Service}.pdf"), CataloguePrints.Standard(catalogue, service, frame), ct);
        await WriteAsync(call, Path.Combine(folder, $"sop-{service.Service}.pdf"), CataloguePrints.Sop(catalogue, service, frame), ct);
        return ExitCode.Done;
    }

    private static async Task WriteAsync(Invocation call, string file, byte[] pdf, CancellationToken ct)
    {
        await File.WriteAllBytesAsync(file, pdf, ct);
        await call.Output.WriteLineAsync(file);
    }
}
