using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Adminduk.Testing;

/// <summary>A real SMTP server (aiosmtpd) that keeps every mail, and refuses recipients whose name begins with "unknown".</summary>
public sealed class MailSink : IDisposable
{
    private const string Server = """
        from aiosmtpd.handlers import Mailbox
        class Sink(Mailbox):
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith("unknown"):
                    return f"550 5.1.1 <{address}> no such mailbox"
                envelope.rcpt_tos.append(address)
                return "250 OK"
        """;

    private const string Reader = """
        import json, mailbox, sys
        from email.header import decode_header, make_header
        box = mailbox.Maildir(sys.argv[1])
        print(json.dumps([{"Id": m["Message-ID"], "To": m["To"], "From": str(make_header(decode_header(m["From"]))),
            "Subject": str(make_header(decode_header(m["Subject"]))), "Body": m.get_payload(decode=True).decode("utf-8")} for m in box]))
        """;

    private readonly string folder = TestFolders.Make();
    private Process? process;

    /// <summary>Where it listens, or will.</summary>
    public int Port { get; } = FreePort();

    private string Box => Path.Combine(folder, "mail");

    /// <summary>Starts it and waits until it answers; may be called again after <see cref="Stop"/>.</summary>
    public async Task StartAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "sink.py"), Server);
        var start = new ProcessStartInfo("/usr/bin/python3", ["-m", "aiosmtpd", "-n", "-l", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}"), "-c", "sink.Sink", Box])
        {
            Environment = { ["PYTHONPATH"] = folder },
            WorkingDirectory = folder,
        };
        process = Process.Start(start)!;
        await Eventually.BeTrueAsync(AnswersAsync, "aiosmtpd answers (Debian package python3-aiosmtpd)");
    }

    /// <summary>Takes it off the net.</summary>
    public void Stop()
    {
        if (process is null) return;
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    /// <summary>Everything that arrived.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> ReadAsync() =>
        JsonSerializer.Deserialize<List<ReceivedMail>>(await ExternalTool.OutputOfAsync("/usr/bin/python3", "-c", Reader, Box))!;

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        TestFolders.Remove(folder);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
