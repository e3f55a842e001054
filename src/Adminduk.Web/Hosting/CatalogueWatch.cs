using System.Runtime.InteropServices;
using Adminduk.Core.Catalogue;

namespace Adminduk.Web.Hosting;

/// <summary>Proves the catalogue when the server starts, and reads it again on SIGHUP; broken files leave the last good one in place.</summary>
internal sealed partial class CatalogueWatch(CatalogueHolder holder, ILogger<CatalogueWatch> logger) : IHostedService, IDisposable
{
    private PosixSignalRegistration? registration;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Loaded(holder.Current.Profile.Owner, holder.Current.Definitions.Count);
        registration = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Reload);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => registration?.Dispose();

    private void Reload(PosixSignalContext signal)
    {
        signal.Cancel = true;
        var faults = holder.Reload();
        if (faults.Count == 0) Loaded(holder.Current.Profile.Owner, holder.Current.Definitions.Count);
        else Kept(string.Join(Environment.NewLine, faults));
    }

    [LoggerMessage(1, LogLevel.Information, "Catalogue of {Owner} in force: {Count} definitions")]
    private partial void Loaded(string owner, int count);

    [LoggerMessage(2, LogLevel.Error, "The changed catalogue has faults; the last good one stays in force.\n{Faults}")]
    private partial void Kept(string faults);
}
