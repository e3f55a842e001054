namespace Adminduk.Core.Catalogue;

/// <summary>The names that definitions may use; each is bound to one C# class elsewhere.</summary>
public sealed record Vocabulary
{
    /// <summary>Operations of steps: name to the kind of argument after its colon, or null when it takes none.</summary>
    public required IReadOnlyDictionary<string, string?> Operations { get; init; }

    /// <summary>Eligibility rules.</summary>
    public required IReadOnlySet<string> Rules { get; init; }

    /// <summary>Checks that prove a requirement from the register.</summary>
    public required IReadOnlySet<string> Checks { get; init; }

    /// <summary>Document kinds that can be drawn.</summary>
    public required IReadOnlySet<string> Documents { get; init; }

    /// <summary>Register effects, the arguments of <c>effect:</c>, each with the fields it reads from the form.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Effects { get; init; }

    /// <summary>States that <c>id-card:</c> can set.</summary>
    public required IReadOnlySet<string> CardStates { get; init; }

    /// <summary>Code lists.</summary>
    public required IReadOnlySet<string> Lists { get; init; }

    /// <summary>Elements of a register entry that can fill a field.</summary>
    public required IReadOnlySet<string> Elements { get; init; }
}
