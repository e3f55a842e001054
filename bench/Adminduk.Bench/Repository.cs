namespace Adminduk.Bench;

/// <summary>Finds the project's own files.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder of the project.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Adminduk.slnx"))
        ? folder
        : Find(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("The benchmarks do not stand inside the project."));
}
