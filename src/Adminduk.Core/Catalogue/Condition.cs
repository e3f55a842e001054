namespace Adminduk.Core.Catalogue;

/// <summary>A condition on an answer. Several in a list must all hold.</summary>
public sealed class Condition
{
    /// <summary>Field id.</summary>
    public required string Field { get; init; }

    /// <summary>Holds when the answer is one of these.</summary>
    public List<string> In { get; init; } = [];

    /// <summary>Holds when the answer is none of these.</summary>
    public List<string> NotIn { get; init; } = [];

    /// <summary>True when it holds for these answers.</summary>
    public bool Holds(IReadOnlyDictionary<string, string> answers)
    {
        var answer = answers.GetValueOrDefault(Field, "");
        return (In.Count == 0 || In.Contains(answer)) && !NotIn.Contains(answer);
    }
}
