using System.Globalization;

namespace Adminduk.Testing;

/// <summary>Folders that tests may fill; in memory where the system offers it.</summary>
public static class TestFolders
{
    private static readonly string Root = Path.Combine(
        Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(),
        string.Create(CultureInfo.InvariantCulture, $"adminduk-{Environment.ProcessId}-{Environment.TickCount64}"));

    private static int count;

    static TestFolders() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(Root);

    /// <summary>Makes a folder nobody else uses.</summary>
    public static string Make() =>
        Directory.CreateDirectory(Path.Combine(Root, Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture))).FullName;

    /// <summary>Removes a folder with all it holds.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
