namespace Adminduk.Core.Catalogue;

/// <summary>Who may take in and hand over, where an instruction limits it (Instruksi Gubernur DKI Jakarta 86/2016).</summary>
public sealed class CounterRules
{
    /// <summary>Its source in the legal register.</summary>
    public required string Law { get; init; }

    /// <summary>True when intake and hand-over happen only at a counter.</summary>
    public bool CounterOnly { get; init; }

    /// <summary>True when a unit serves only residents of its own area.</summary>
    public bool OwnAreaOnly { get; init; }

    /// <summary>Service code to the kinds of unit that may take it in and hand it over (kewenangan).</summary>
    public required Dictionary<string, List<string>> Services { get; init; }
}
