namespace Adminduk.Core.Catalogue;

/// <summary>One choice of a field.</summary>
public sealed class FieldOption
{
    /// <summary>Value kept as the answer.</summary>
    public required string Value { get; init; }

    /// <summary>Label.</summary>
    public required Text Label { get; init; }

    /// <summary>Hint.</summary>
    public Text? Hint { get; init; }

    /// <summary>Number on the national form: <c>I.A.3</c>.</summary>
    public string? FormNumber { get; init; }
}
