namespace Adminduk.Testing;

/// <summary>Files of the project, for tests that read the sources.</summary>
public static class Repository
{
    /// <summary>The folder that holds Adminduk.slnx.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder of the project.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files under a folder, without what builds leave behind; paths relative to <see cref="Root"/>.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(p => p is "bin" or "obj" or "node_modules"));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Adminduk.slnx"))
        ? folder
        : Find(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("The tests do not stand inside the project."));
}
