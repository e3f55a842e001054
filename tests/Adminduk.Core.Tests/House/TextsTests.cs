using System.Text.RegularExpressions;
using System.Xml.Linq;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.House;

/// <summary>Every text stands in both languages, with the same places for values.</summary>
public sealed partial class TextsTests
{
    public static TheoryData<string> Indonesian => [.. Repository.Files("src", "*.resx").Where(f => !f.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Indonesian))]
    public void Texts_stand_in_both_languages(string file)
    {
        var indonesian = Read(file);
        var english = Read(file.Replace(".resx", ".en.resx", StringComparison.Ordinal));

        english.Keys.ShouldBe(indonesian.Keys, ignoreOrder: true, file);
        foreach (var (key, text) in indonesian)
        {
            text.ShouldNotBeNullOrWhiteSpace($"{file}: {key}");
            english[key].ShouldNotBeNullOrWhiteSpace($"{file}, English: {key}");
            Places(english[key]).ShouldBe(Places(text), $"{file}: places of {key}");
        }
    }

    [Theory, MemberData(nameof(Indonesian))]
    public void A_key_begins_with_the_name_of_its_folder(string file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file))!;

        Read(file).Keys.Where(k => !k.StartsWith($"{folder}.", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(file);
    }

    [Fact]
    public void No_English_file_stands_alone() => Repository.Files("src", "*.en.resx")
        .Where(f => !File.Exists(Repository.At(f.Replace(".en.resx", ".resx", StringComparison.Ordinal))))
        .ShouldBeEmpty();

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Repository.At(file)).Root!
        .Elements("data")
        .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static string[] Places(string text) => [.. Place().Matches(text).Select(m => m.Groups["place"].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<!\{)\{(?<place>\d+)", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
