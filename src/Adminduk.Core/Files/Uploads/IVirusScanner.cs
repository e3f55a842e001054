using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>Looks for malware in a file before it is stored.</summary>
public interface IVirusScanner
{
    /// <summary>Refuses with <c>files.virus-found</c>, or with <c>files.scanner-down</c> when it cannot tell.</summary>
    Task<Outcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken ct);
}

/// <summary>For offices without a scanner: uploads are images and passive PDFs only.</summary>
internal sealed class NoVirusScanner : IVirusScanner
{
    public Task<Outcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken ct) => Task.FromResult(Outcome.Success);
}
