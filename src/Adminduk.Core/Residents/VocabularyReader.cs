using Adminduk.Core.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Residents;

/// <summary>Reads the words of all names at start and again every quarter of an hour, beside the requests.</summary>
internal sealed partial class VocabularyReader(IServiceScopeFactory scopes, NameVocabulary names, TimeProvider time, ILogger<VocabularyReader> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await ReadAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await names.LoadAsync(scope.ServiceProvider.GetRequiredService<AdmindukDbContext>(), ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            WordsNotRead(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The words of names were not read; names with typing errors may not be found until the next try.")]
    private static partial void WordsNotRead(ILogger logger, Exception failure);
}
