using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Messages;

/// <summary>Runs the pump in the background: at once after a commit with messages, and regularly for what was put off.</summary>
internal sealed partial class OutboxSender(OutboxPump pump, ILogger<OutboxSender> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var wake = OutboxSignal.Instance.Next;
            try
            {
                await pump.RunOnceAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away; messages wait in it.
                LogRound(logger, fault);
            }

            await Task.WhenAny(wake, Task.Delay(Interval, stoppingToken));
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of sending messages failed")]
    private static partial void LogRound(ILogger logger, Exception fault);
}
