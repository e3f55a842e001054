namespace Adminduk.Web.Commands;

/// <summary>One verb of the command line. Its help stands under <c>commands.help-name</c>, a space written as a hyphen.</summary>
internal interface ICommand
{
    /// <summary>One or two words: <c>serve</c>, <c>catalogue check</c>.</summary>
    string Name { get; }

    /// <summary>Options it takes, without the two dashes; the value says whether one needs a value.</summary>
    IReadOnlyDictionary<string, bool> Options => new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Options that may be given several times; their values come as lines.</summary>
    IReadOnlyCollection<string> Repeated => [];

    /// <summary>How many words it takes besides options, at most.</summary>
    int Words => 0;

    /// <summary>True when any setting of the configuration may stand on its command line: <c>--Adminduk:Profile=tangerang</c>.</summary>
    bool TakesSettings => false;

    /// <summary>Does it; gives an <see cref="ExitCode"/>.</summary>
    Task<int> RunAsync(Invocation call, CancellationToken ct);
}
