using Adminduk.Testing;

namespace Adminduk.Core.Tests.House;

public sealed class FileSizeTests
{
    [Fact]
    public void Most_files_are_small_and_none_is_large()
    {
        var sizes = Lines("src", "*.cs").Select(f => f.Lines).Order().ToList();

        sizes[sizes.Count / 2].ShouldBeLessThanOrEqualTo(35, "median lines of a source file");
        sizes[sizes.Count * 95 / 100].ShouldBeLessThanOrEqualTo(170, "95th percentile");
    }

    [Theory, InlineData("src", "*.cs", 400), InlineData("src", "*.cshtml", 400), InlineData("tools", "*.cs", 400), InlineData("tests", "*.cs", 600)]
    public void No_file_is_longer_than(string folder, string pattern, int limit)
    {
        var files = Lines(folder, pattern).ToList();
        files.ShouldNotBeEmpty();

        files.Where(f => f.Lines > limit).Select(f => $"{f.Path}: {f.Lines} lines").ShouldBeEmpty();
    }

    private static IEnumerable<(string Path, int Lines)> Lines(string folder, string pattern) =>
        from path in Repository.Files(folder, pattern)
        where !path.Contains("/Migrations/", StringComparison.Ordinal)
        select (path, File.ReadLines(Repository.At(path)).Count());
}
