using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Adminduk.Web.Hosting;

/// <summary>Brings the exporters to life with the server and lets them send what they hold when it stops.</summary>
internal sealed class TelemetryStart(MeterProvider metrics, TracerProvider traces) : IHostedService
{
    private const int Patience = 5000;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        metrics.ForceFlush(Patience);
        traces.ForceFlush(Patience);
        return Task.CompletedTask;
    }
}
