namespace Adminduk.Core.Catalogue;

/// <summary>Something the applicant hands in or must have done.</summary>
public sealed class Requirement
{
    /// <summary>Id within the service.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required Text Name { get; init; }

    /// <summary>The forms it consists of, by code and generation; empty for a paper that is no form.</summary>
    public List<FormCode> Forms { get; init; } = [];

    /// <summary>In which shape; each one is ticked apart at the counter.</summary>
    public List<CopyKind> Copies { get; init; } = [CopyKind.Scan];

    /// <summary>Applies only when all of these hold.</summary>
    public List<Condition> When { get; init; } = [];

    /// <summary>True when the case is complete without it.</summary>
    public bool Optional { get; init; }

    /// <summary>Requirements with the same group are alternatives: one is enough.</summary>
    public string? AnyOf { get; init; }

    /// <summary>Its legal source in the register.</summary>
    public string? Law { get; init; }

    /// <summary>True when the office holds it already and need not be given it again.</summary>
    public bool Held { get; init; }

    /// <summary>Text asked for beside it: issuing office and number.</summary>
    public Text? Detail { get; init; }

    /// <summary>Fields of the form whose answers are that text, so that it is asked once; empty when an officer writes it beside the tick.</summary>
    public List<string> DetailFrom { get; init; } = [];

    /// <summary>Remark shown to everybody: no longer required by current law, and so on.</summary>
    public Text? Remark { get; init; }

    /// <summary>Office switch that turns it on; null = always on.</summary>
    public string? Switch { get; init; }

    /// <summary>Named check that proves it from the register instead of a paper: <c>biometrics-recorded</c>.</summary>
    public string? Check { get; init; }

    /// <summary>True when the office has it switched on.</summary>
    public bool On(IReadOnlyDictionary<string, bool> switches) => Switch is null || switches.GetValueOrDefault(Switch);

    /// <summary>The items to tick: the id alone, or one for each shape when there are several.</summary>
    public IEnumerable<string> Items => Copies.Count <= 1 ? [Id] : Copies.Select(c => $"{Id}:{c.ToString().ToLowerInvariant()}");
}

/// <summary>In which shape a requirement is handed in.</summary>
public enum CopyKind
{
    /// <summary>The original is kept with the file.</summary>
    Original,

    /// <summary>A photocopy; the original is only shown.</summary>
    Copy,

    /// <summary>A scan or photo of the original.</summary>
    Scan,

    /// <summary>Shown only.</summary>
    Shown,

    /// <summary>A fact that the register proves.</summary>
    Fact,
}
