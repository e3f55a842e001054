namespace Adminduk.Core.Catalogue;

/// <summary>Questions that belong together: one page on the web.</summary>
public sealed class FormSection
{
    /// <summary>Id within the service.</summary>
    public required string Id { get; init; }

    /// <summary>Heading, worded as a question where there is one field.</summary>
    public required Text Title { get; init; }

    /// <summary>Help under the heading.</summary>
    public Text? Hint { get; init; }

    /// <summary>Asked only when all of these hold.</summary>
    public List<Condition> When { get; init; } = [];

    /// <summary>The fields.</summary>
    public required List<FormField> Fields { get; init; }
}
