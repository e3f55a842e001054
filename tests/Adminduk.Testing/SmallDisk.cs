using System.Diagnostics;

namespace Adminduk.Testing;

/// <summary>A disk that fills up soon, mounted over a folder until disposed. Mounting takes root, as in CI; elsewhere the test is skipped with that reason.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly string folder;

    private SmallDisk(string folder) => this.folder = folder;

    /// <summary>Mounts a memory disk of a size like <c>128k</c> over an existing folder.</summary>
    public static SmallDisk Mount(string folder, string size)
    {
        if (!Environment.IsPrivilegedProcess) throw new InvalidOperationException("$XunitDynamicSkip$A full disk can only be made as root.");
        Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder);
        return new SmallDisk(folder);
    }

    /// <inheritdoc/>
    public void Dispose() => Run("umount", "-l", folder);

    private static void Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(tool, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{tool} ended with {process.ExitCode}.");
    }
}
