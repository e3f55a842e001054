using System.Globalization;

namespace Adminduk.Bench;

/// <summary><c>--name value</c> or <c>--name</c> alone.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Reads a command line.</summary>
    public static Options Read(string[] arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal)) throw new ArgumentException($"Not an option: {arguments[i]}", nameof(arguments));
            var alone = i + 1 == arguments.Length || arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            options.values[arguments[i][2..]] = alone ? "true" : arguments[++i];
        }

        return options;
    }

    /// <summary>True when the option is given.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>A text.</summary>
    public string Text(string name, string otherwise) => values.GetValueOrDefault(name, otherwise);

    /// <summary>A whole number.</summary>
    public int Number(string name, int otherwise) => values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
