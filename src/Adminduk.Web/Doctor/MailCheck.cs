using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Adminduk.Web.Doctor;

/// <summary>The mail server greets us.</summary>
internal sealed class MailCheck : ICheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        var smtp = patient.Messages.Smtp;
        if (smtp.Host.Length == 0) yield return Finding.Warning("doctor.mail-off");
        else if (await GreetsAsync(smtp.Host, smtp.Port, ct)) yield return Finding.Good("doctor.mail-good", smtp.Host);
        else yield return Finding.Fault("doctor.mail-silent", smtp.Host, smtp.Port);
    }

    private static async Task<bool> GreetsAsync(string host, int port, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, limit.Token);
            using var reader = new StreamReader(client.GetStream());
            return (await reader.ReadLineAsync(limit.Token))?.StartsWith("220", StringComparison.Ordinal) == true;
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }
}
