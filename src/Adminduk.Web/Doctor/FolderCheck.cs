using System.Runtime.CompilerServices;

namespace Adminduk.Web.Doctor;

/// <summary>The data folder: there, writable, closed to others, with room.</summary>
internal sealed class FolderCheck : ICheck
{
    private const long Gigabyte = 1L << 30;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        var folder = patient.Installation.DataFolder;
        if (!Directory.Exists(folder))
        {
            yield return Finding.Warning("doctor.folder-new", folder);
            yield break;
        }

        var trial = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        await File.WriteAllTextAsync(trial, "", ct);
        File.Delete(trial);
        yield return Finding.Good("doctor.folder-good", folder);
        if (!OperatingSystem.IsWindows() && Directory.Exists(patient.Installation.KeysFolder) && (File.GetUnixFileMode(patient.Installation.KeysFolder) & Others) != UnixFileMode.None)
            yield return Finding.Warning("doctor.keys-open", patient.Installation.KeysFolder);
        yield return Room(new DriveInfo(folder).AvailableFreeSpace);
    }

    private static Finding Room(long free) => free switch
    {
        < Gigabyte => Finding.Fault("doctor.disk-full", free / (1L << 20)),
        < 10 * Gigabyte => Finding.Warning("doctor.disk-low", free / Gigabyte),
        _ => Finding.Good("doctor.disk-good", free / Gigabyte),
    };
}
