using System.Runtime.CompilerServices;

namespace Adminduk.Web.Doctor;

/// <summary>The folders of gammu-smsd are there, and it fetches what lies in them.</summary>
internal sealed class SmsCheck : ICheck
{
    private static readonly string[] Folders = ["outbox", "sent", "error"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        var folder = patient.Messages.Gammu.Folder;
        if (folder.Length == 0)
        {
            yield return Finding.Warning("doctor.sms-off");
            yield break;
        }

        var missing = Folders.Select(name => Path.Combine(folder, name)).Where(path => !Directory.Exists(path)).ToList();
        foreach (var path in missing) yield return Finding.Fault("doctor.sms-folder", path);
        if (missing.Count > 0) yield break;
        var old = patient.Get<TimeProvider>().GetUtcNow().UtcDateTime - Patience;
        var waiting = new DirectoryInfo(Path.Combine(folder, "outbox")).EnumerateFiles().Count(f => f.LastWriteTimeUtc < old);
        yield return waiting == 0 ? Finding.Good("doctor.sms-good") : Finding.Fault("doctor.sms-stuck", waiting);
    }
}
