namespace Adminduk.Core.Common;

/// <summary>The reference data that ships with the product: comma-separated UTF-8 files with a header row.</summary>
public sealed class ReferenceFiles(string root)
{
    /// <summary>The files that lie next to the program.</summary>
    public static ReferenceFiles Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "reference"));

    /// <summary>The full path of a file, given as <c>codes/religion.csv</c>.</summary>
    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>The files of a folder, by name without extension.</summary>
    public IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    /// <summary>The rows below the header, each split into its fields.</summary>
    public IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(PathOf(name)).Skip(1).Where(line => line.Length > 0).Select(CsvLine.Split);
}
