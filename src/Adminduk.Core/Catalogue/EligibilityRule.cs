namespace Adminduk.Core.Catalogue;

/// <summary>One condition that the applicant must meet, by name.</summary>
public sealed class EligibilityRule
{
    /// <summary>Name of the check: <c>age-at-least-17-or-married</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Its legal source in the register.</summary>
    public string? Law { get; init; }

    /// <summary>Applies only when all of these hold.</summary>
    public List<Condition> When { get; init; } = [];

    /// <summary>Where a refused applicant should turn.</summary>
    public Text? Instead { get; init; }
}
