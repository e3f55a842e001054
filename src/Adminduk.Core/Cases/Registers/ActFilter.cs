using Adminduk.Core.Acts;

namespace Adminduk.Core.Cases.Registers;

/// <summary>Which acts of the register books.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Year">Year of registration; null = every year.</param>
public sealed record ActFilter(ActKind Kind, int? Year)
{
    /// <summary>Part of a number or of a name, or a NIK.</summary>
    public string? Search { get; init; }

    /// <summary>1-based page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines on a page.</summary>
    public int Size { get; init; } = 50;
}
