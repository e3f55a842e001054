using System.Diagnostics;

namespace Adminduk.Testing;

/// <summary>A real gammu-smsd with its files service; its modem is gammu's dummy.</summary>
public sealed class SmsDaemon : IDisposable
{
    private static readonly string[] Folders =
        ["inbox", "outbox", "sent", "error", .. new[] { "pbk", "note", "todo", "calendar", "alarm", "fs", "sms/1", "sms/2", "sms/3", "sms/4", "sms/5" }.Select(f => $"phone/{f}")];

    private Process? process;

    /// <summary>Makes its folders; it does not run yet.</summary>
    public SmsDaemon()
    {
        foreach (var part in Folders) Directory.CreateDirectory(Path.Combine(Folder, part));
        File.WriteAllText(Path.Combine(Folder, "smsdrc"), $"""
            [gammu]
            model=dummy
            connection=none
            port={Folder}/phone
            [smsd]
            service=files
            logfile={Folder}/log
            inboxpath={Folder}/inbox/
            outboxpath={Folder}/outbox/
            sentsmspath={Folder}/sent/
            errorsmspath={Folder}/error/
            LoopSleep=1
            CommTimeout=1
            StatusFrequency=0
            CheckSecurity=0
            CheckBattery=0
            CheckSignal=0
            CheckNetwork=0
            """);
    }

    /// <summary>What the gateway is configured with.</summary>
    public string Folder { get; } = TestFolders.Make();

    /// <summary>Starts it (Debian package gammu-smsd).</summary>
    public void Start() => process = Process.Start("gammu-smsd", ["-c", Path.Combine(Folder, "smsdrc")]);

    /// <summary>What the daemon's log says of messages it passed on.</summary>
    public IEnumerable<string> Transmitted() => File.ReadLines(Path.Combine(Folder, "log")).Where(l => l.Contains("Transmitted ", StringComparison.Ordinal));

    /// <summary>Files in one of its folders.</summary>
    public IReadOnlyList<string> In(string part) => Directory.GetFiles(Path.Combine(Folder, part));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (process is not null)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        TestFolders.Remove(Folder);
    }
}
