using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Cases.Keeping;

/// <summary>Looks after cases in the background: escalates late ones, forgets drafts that nobody came back to and counts of tries that have run out, and ends moves
/// to other registers.</summary>
internal sealed partial class CaseKeeper(IServiceScopeFactory scopes, OfficeClock clock, TimeProvider time, ILogger<CaseKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>One round of everything.</summary>
    internal async Task RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var late = await scope.ServiceProvider.GetRequiredService<OverdueRound>().RunAsync(ct);
        if (late > 0) LogLate(logger, late);
        var oldest = clock.Now - CaseDrafts.Lifetime;
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        await db.CaseDrafts.Where(d => d.UpdatedAt < oldest).ExecuteDeleteAsync(ct);
        await db.ForgetClosedLimitsAsync(clock.Now, ct);
        await scope.ServiceProvider.GetRequiredService<TransferRound>().RunAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away; the next round finds the same cases.
                LogRound(logger, fault);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} cases were late and have been escalated")]
    private static partial void LogLate(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "A round of looking after cases failed")]
    private static partial void LogRound(ILogger logger, Exception fault);
}
