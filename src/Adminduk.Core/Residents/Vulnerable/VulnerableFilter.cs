namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Which listed people.</summary>
public sealed record VulnerableFilter
{
    /// <summary>One category.</summary>
    public VulnerableCategory? Category { get; init; }

    /// <summary>One data collection.</summary>
    public Guid? Survey { get; init; }

    /// <summary>Dotted region code of a district or village.</summary>
    public string? Area { get; init; }

    /// <summary>First day of data collection.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of data collection.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Part of a name, of an event or of a place, or a temporary number.</summary>
    public string? Search { get; init; }

    /// <summary>1-based page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines on a page.</summary>
    public int Size { get; init; } = 50;
}
