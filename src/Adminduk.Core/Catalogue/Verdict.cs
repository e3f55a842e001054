namespace Adminduk.Core.Catalogue;

/// <summary>One way a step may end, and where it leads.</summary>
public sealed class Verdict
{
    /// <summary>Which way.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>Next step, or <c>end</c>. For a return: the step where it is repaired.</summary>
    public required string To { get; init; }

    /// <summary>Words of its button where the usual ones do not fit.</summary>
    public Text? Label { get; init; }
}

/// <summary>The ways a step may end.</summary>
public enum VerdictKind
{
    /// <summary>Teruskan.</summary>
    Proceed,

    /// <summary>Kembalikan: back for repair, with reasons.</summary>
    Return,

    /// <summary>Tolak: the end, with reasons and legal basis.</summary>
    Reject,

    /// <summary>Naikkan: a superior decides.</summary>
    Escalate,
}
