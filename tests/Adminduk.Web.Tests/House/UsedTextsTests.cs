using System.Text.RegularExpressions;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Tests.House;

/// <summary>Every text that a page or a class names is written somewhere.</summary>
public sealed partial class UsedTextsTests
{
    public static TheoryData<string> Sources =>
        [.. Repository.Files("src/Adminduk.Web", "*.cshtml").Concat(Repository.Files("src/Adminduk.Web", "*.cs")).Where(f => Key().IsMatch(File.ReadAllText(Repository.At(f))))];

    [Theory, MemberData(nameof(Sources))]
    public void Every_text_that_is_named_exists(string file)
    {
        Texts.AddSource(typeof(WebPages).Assembly, WebPages.TextPrefix);
        Texts.AddSource(typeof(WebPages).Assembly, "Adminduk.Web.");

        Key().Matches(File.ReadAllText(Repository.At(file))).Select(m => m.Groups["key"].Value)
            .Where(key => Texts.Find(key, Texts.Indonesian) is null)
            .ShouldBeEmpty(file);
    }

    [GeneratedRegex("""(?:\bT\[|Texts\.Get\()"(?<key>[a-z][a-z0-9]*\.[a-z0-9-]+)"(?=[\],)])""", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
