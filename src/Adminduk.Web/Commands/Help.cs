using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>Tells how the command line is used.</summary>
internal static class Help
{
    /// <summary>Prints the help of one verb, or the list of all.</summary>
    public static int Print(TextWriter output, ICommand? command)
    {
        if (command is not null)
        {
            output.WriteLine(TextOf(command));
            return ExitCode.Done;
        }

        output.WriteLine(Texts.Get("commands.usage"));
        foreach (var each in CommandLine.All) output.WriteLine($"  {each.Name,-22}{FirstLine(TextOf(each))}");
        output.WriteLine(Texts.Get("commands.usage-more"));
        return ExitCode.Done;
    }

    /// <summary>Says what was wrong.</summary>
    public static int WrongUse(TextWriter messages, string? fault)
    {
        messages.WriteLine(fault);
        messages.WriteLine(Texts.Get("commands.usage-more"));
        return ExitCode.WrongUse;
    }

    private static string TextOf(ICommand command) => Texts.Get($"commands.help-{command.Name.Replace(' ', '-')}");

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
