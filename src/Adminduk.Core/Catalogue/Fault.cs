namespace Adminduk.Core.Catalogue;

/// <summary>Something wrong in a catalogue file, with the place and the mend.</summary>
/// <param name="File">File, relative to the catalogue.</param>
/// <param name="Line">1-based line; 0 when the file as a whole is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record Fault(string File, long Line, string Problem, string Mend)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Problem} -> {Mend}";
}
