using Adminduk.Testing;
using Adminduk.Web.Commands;
using Microsoft.Extensions.Configuration;

namespace Adminduk.Web.Tests.Commands;

/// <summary>The verbs that check, print and describe the catalogue.</summary>
public sealed class CatalogueVerbTests
{
    [Fact]
    public async Task Check_names_every_sound_office()
    {
        var (code, output, messages) = await RunAsync(new CatalogueCheckCommand(), Repository.At("catalogue"));

        (code, messages).ShouldBe((ExitCode.Done, ""));
        foreach (var owner in new[] { "bintan", "dki", "tangerang" }) output.ShouldContain(owner);
    }

    [Fact]
    public async Task Check_tells_each_fault_with_file_line_and_mend_and_refuses()
    {
        var root = CopyOf(Repository.At("catalogue"));
        var file = Path.Combine(root, "bintan", "ktp-el", "2019-03-01.yaml");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("to: print }", "to: paint }"), TestContext.Current.CancellationToken);

        var (code, _, messages) = await RunAsync(new CatalogueCheckCommand(), root);

        code.ShouldBe(ExitCode.Refused);
        messages.ShouldMatch(@"bintan/ktp-el/2019-03-01\.yaml:\d+: step verify-division leads to paint, which is not there -> name a step of this service, or end");
    }

    [Fact]
    public async Task Print_writes_both_official_sheets()
    {
        var folder = TestFolders.Make();

        var (code, output, _) = await RunAsync(new CataloguePrintCommand(), Repository.At("catalogue"), ["ktp-el-daring"], ("owner", "tangerang"), ("out", folder));

        code.ShouldBe(ExitCode.Done);
        foreach (var name in new[] { "standar-ktp-el-daring.pdf", "sop-ktp-el-daring.pdf" })
        {
            output.ShouldContain(name);
            new FileInfo(Path.Combine(folder, name)).Length.ShouldBeGreaterThan(5_000);
        }
    }

    [Theory]
    [InlineData("paspor", "bintan", ExitCode.Refused, "kartu-keluarga")]
    [InlineData("", "bintan", ExitCode.WrongUse, "kartu-keluarga")]
    [InlineData("kartu-keluarga", "nowhere", ExitCode.Refused, "bintan")]
    public async Task Print_says_what_there_is_when_it_is_asked_for_something_else(string service, string owner, int expected, string there)
    {
        var (code, _, messages) = await RunAsync(new CataloguePrintCommand(), Repository.At("catalogue"), service.Length == 0 ? [] : [service], ("owner", owner));

        code.ShouldBe(expected);
        messages.ShouldContain(there);
    }

    [Fact]
    public async Task Schema_is_what_editors_get() =>
        (await RunAsync(new CatalogueSchemaCommand(), Repository.At("catalogue"))).Output.ShouldBe(
            await File.ReadAllTextAsync(Repository.At("catalogue", "schema.json"), TestContext.Current.CancellationToken));

    private static async Task<(int Code, string Output, string Messages)> RunAsync(
        ICommand command, string root, string[]? words = null, params (string Name, string Value)[] options)
    {
        var (output, messages) = (new StringWriter(), new StringWriter());
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Adminduk:Catalogue"] = root, ["Adminduk:DataFolder"] = TestFolders.Make() };
        var around = new Surroundings(output, messages) { Configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build() };
        var call = new Invocation(words ?? [], options.ToDictionary(o => o.Name, o => o.Value), around);
        var code = await command.RunAsync(call, TestContext.Current.CancellationToken);
        return (code, output.ToString(), messages.ToString());
    }

    private static string CopyOf(string root)
    {
        var copy = TestFolders.Make();
        foreach (var file in Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
