using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>Asks ClamAV's clamd with its INSTREAM command. A scanner that was configured and does not answer stops uploads.</summary>
internal sealed class ClamdScanner(string address) : IVirusScanner
{
    private const int ChunkSize = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<Outcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            var answer = await AskAsync(content, limit.Token);
            if (answer.EndsWith(" FOUND", StringComparison.Ordinal)) return Error.Refused("files.virus-found");
            return answer.EndsWith(": OK", StringComparison.Ordinal) ? Outcome.Success : Error.Refused("files.scanner-down");
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return Error.Refused("files.scanner-down");
        }
    }

    private async Task<string> AskAsync(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        using var socket = await ConnectAsync(ct);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var length = new byte[4];
        for (var at = 0; at < content.Length; at += ChunkSize)
        {
            var chunk = content.Slice(at, Math.Min(ChunkSize, content.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length);
            await stream.WriteAsync(length, ct);
            await stream.WriteAsync(chunk, ct);
        }

        await stream.WriteAsync(new byte[4], ct);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return (await reader.ReadToEndAsync(ct)).TrimEnd('\0', '\n');
    }

    private async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        if (address.StartsWith('/'))
        {
            var local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await local.ConnectAsync(new UnixDomainSocketEndPoint(address), ct);
            return local;
        }

        var colon = address.LastIndexOf(':');
        var remote = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await remote.ConnectAsync(address[..colon], int.Parse(address[(colon + 1)..]), ct);
        return remote;
    }
}
