using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What a check found: errors stop the act, warnings are for the officer to weigh.</summary>
/// <param name="Errors">Hard faults, each at its field.</param>
/// <param name="Warnings">Things to look at.</param>
public sealed record Findings(IReadOnlyList<Error> Errors, IReadOnlyList<Warning> Warnings)
{
    /// <summary>Nothing to say.</summary>
    public static readonly Findings None = new([], []);

    /// <summary>One fault.</summary>
    public static Findings Of(Error error) => new([error], []);

    /// <summary>Things to look at.</summary>
    public static Findings Of(IReadOnlyList<Warning> warnings) => new([], warnings);

    /// <summary>The errors as an outcome.</summary>
    public Outcome Outcome => Errors.Count == 0 ? Outcome.Success : Outcome.Fail(Errors);

    /// <summary>Both together.</summary>
    public Findings And(Findings other) => new([.. Errors, .. other.Errors], [.. Warnings, .. other.Warnings]);
}
