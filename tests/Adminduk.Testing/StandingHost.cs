using Microsoft.Extensions.Hosting;

namespace Adminduk.Testing;

/// <summary>A host that stands until a test stops it.</summary>
public sealed class StandingHost : IHostApplicationLifetime, IDisposable
{
    private readonly CancellationTokenSource stopping = new();

    /// <inheritdoc/>
    public CancellationToken ApplicationStarted => CancellationToken.None;

    /// <inheritdoc/>
    public CancellationToken ApplicationStopping => stopping.Token;

    /// <inheritdoc/>
    public CancellationToken ApplicationStopped => stopping.Token;

    /// <inheritdoc/>
    public void StopApplication() => stopping.Cancel();

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();
}
