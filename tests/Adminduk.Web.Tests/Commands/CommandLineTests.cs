using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Commands;

namespace Adminduk.Web.Tests.Commands;

public sealed class CommandLineTests : IAsyncLifetime
{
    private TestOffice office = null!;

    public async ValueTask InitializeAsync() => office = await TestOffice.CreateAsync(Engine.Sqlite);

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task Help_names_every_verb()
    {
        var shell = new Shell(office);

        (await shell.RunAsync("--help")).ShouldBe(0);

        foreach (var command in CommandLine.All) shell.Output.ShouldContain($"  {command.Name} ");
        shell.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_verb_explains_itself_in_both_languages()
    {
        var shell = new Shell(office);
        foreach (var command in CommandLine.All)
        {
            (await shell.RunAsync([.. command.Name.Split(' '), "--help"])).ShouldBe(0);
            shell.Output.ShouldContain($"adminduk {command.Name}");
            Texts.Find($"commands.help-{command.Name.Replace(' ', '-')}", Texts.English).ShouldNotBeNull().ShouldContain($"adminduk {command.Name}");
            foreach (var option in command.Options.Keys) shell.Output.ShouldContain($"--{option}");
        }
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("migrate", "--fast")]
    [InlineData("migrate", "now")]
    [InlineData("restore")]
    public async Task Wrong_use_says_so_and_ends_with_2(params string[] arguments)
    {
        var shell = new Shell(office);

        (await shell.RunAsync(arguments)).ShouldBe(2);

        shell.Output.ShouldBeEmpty();
        shell.Messages.ShouldContain("--help");
    }

    [Fact]
    public async Task All_faults_of_a_set_up_are_told_at_once()
    {
        var shell = new Shell(office, ("Profile", "atlantis"), ("Urls", "ftp://here"), ("PublicUrl", "nowhere"), ("Messages:Smtp:Host", "mail"), ("Messages:Gammu:Folder", "/no/such"));

        (await shell.RunAsync("migrate")).ShouldBe(1);

        foreach (var part in new[] { "atlantis", "ftp://here", "nowhere", "Smtp:From", "/no/such" }) shell.Messages.ShouldContain(part);
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_told_as_a_fault()
    {
        var shell = new Shell(office, ("Demo", "perhaps"));

        (await shell.RunAsync("migrate")).ShouldBe(1);

        shell.Messages.ShouldContain("Demo");
    }
}
