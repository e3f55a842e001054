namespace Adminduk.Core.Catalogue;

/// <summary>One question.</summary>
public sealed class FormField
{
    /// <summary>Id within the service; the key of its answer.</summary>
    public required string Id { get; init; }

    /// <summary>Label.</summary>
    public required Text Label { get; init; }

    /// <summary>Hint with an example.</summary>
    public Text? Hint { get; init; }

    /// <summary>What kind of answer it takes.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Code list of a choice.</summary>
    public string? List { get; init; }

    /// <summary>Choices of its own.</summary>
    public List<FieldOption> Options { get; init; } = [];

    /// <summary>True when it may stay empty.</summary>
    public bool Optional { get; init; }

    /// <summary>Most characters of a text.</summary>
    public int Max { get; init; } = 120;

    /// <summary>Of people: somebody may have no NIK yet; one is given with the decision.</summary>
    public bool MayLackNik { get; init; }

    /// <summary>Asked only when all of these hold.</summary>
    public List<Condition> When { get; init; } = [];

    /// <summary>Element of the applicant's register entry it is filled with.</summary>
    public string? Prefill { get; init; }
}
