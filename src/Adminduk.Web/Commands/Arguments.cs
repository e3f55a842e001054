using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>A command line taken apart.</summary>
/// <param name="Command">The verb, or null when none was named for <c>--help</c>, or none has that name.</param>
/// <param name="Rest">Everything after the verb, untouched.</param>
internal sealed record Arguments(ICommand? Command, IReadOnlyList<string> Rest)
{
    /// <summary>Words after the verb.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Options after the verb.</summary>
    public IReadOnlyDictionary<string, string> Options { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is wrong with it, or null.</summary>
    public string? Fault { get; private init; }

    /// <summary>True with <c>--help</c> or <c>-h</c>.</summary>
    public bool WantsHelp => Rest.Any(a => a is "--help" or "-h");

    /// <summary>Takes a command line apart; one that begins with an option means <c>serve</c>.</summary>
    public static Arguments Read(IReadOnlyList<string> arguments, IReadOnlyList<ICommand> commands)
    {
        var leading = arguments.TakeWhile(a => !a.StartsWith('-')).ToList();
        var named = commands.Where(c => leading.Take(WordsOf(c).Length).SequenceEqual(WordsOf(c), StringComparer.Ordinal)).MaxBy(c => c.Name.Length);
        if (named is not null) return Sort(named, [.. arguments.Skip(WordsOf(named).Length)]);
        if (leading.Count > 0) return new Arguments(null, arguments) { Fault = Texts.Get("commands.unknown-verb", string.Join(' ', leading)) };
        var bare = new Arguments(null, arguments);
        return bare.WantsHelp ? bare : Sort(commands[0], arguments);
    }

    private static Arguments Sort(ICommand command, IReadOnlyList<string> rest)
    {
        List<string> words = [];
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        string? fault = null;
        for (var i = 0; i < rest.Count; i++)
        {
            if (!rest[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(rest[i]);
                continue;
            }

            var (name, value) = Split(rest[i]);
            if (!command.Options.TryGetValue(name, out var needsValue))
            {
                if (!command.TakesSettings) fault ??= Texts.Get("commands.unknown-option", name, command.Name);
                continue;
            }

            if (needsValue && value is null && i + 1 < rest.Count) value = rest[++i];
            if (needsValue && value is null) fault ??= Texts.Get("commands.no-value", name);
            options[name] = command.Repeated.Contains(name) && options.TryGetValue(name, out var earlier) ? $"{earlier}\n{value}" : value ?? "";
        }

        if (words.Count > command.Words) fault ??= Texts.Get("commands.too-many-words", words[command.Words], command.Name);
        return new Arguments(command, rest) { Words = words, Options = options, Fault = fault };
    }

    private static string[] WordsOf(ICommand command) => command.Name.Split(' ');

    private static (string Name, string? Value) Split(string option) => option.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign
        ? (option[2..sign], option[(sign + 1)..])
        : (option[2..], null);
}
