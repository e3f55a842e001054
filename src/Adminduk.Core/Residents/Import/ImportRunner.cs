using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Residents.Import;

/// <summary>Does the imports that were asked for on the web, one after the other, and takes up those that a crash interrupted.</summary>
internal sealed partial class ImportRunner(IServiceScopeFactory scopes, NameVocabulary names, ILogger<ImportRunner> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var wake = ImportSignal.Next;
            try
            {
                while (await WorkAsync(stoppingToken)) LogRound(logger);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away; the import goes on behind its last batch.
                LogFault(logger, fault);
            }

            await Task.WhenAny(wake, Task.Delay(Interval, stoppingToken));
        }
    }

    private async Task<bool> WorkAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<ImportService>().ClaimNextAsync(ct) is not { } import) return false;
        var bytes = await services.GetRequiredService<IFileStore>().GetAsync(import.FileHash, ct);
        using var content = new MemoryStream(bytes ?? [], writable: false);
        var done = await services.GetRequiredService<ImportWorker>().RunAsync(import.Id, content, null, ct);
        if (done.Ok && done.Value is { Stage: ImportStage.Done, Counts.Added: > 0 }) await names.LoadAsync(services.GetRequiredService<AdmindukDbContext>(), ct);
        return true;
    }

    [LoggerMessage(LogLevel.Information, "An import of residents came to its end")]
    private static partial void LogRound(ILogger logger);

    [LoggerMessage(LogLevel.Error, "An import of residents was interrupted; it goes on behind its last batch")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
