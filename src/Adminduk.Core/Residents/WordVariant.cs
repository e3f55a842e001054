namespace Adminduk.Core.Residents;

/// <summary>A word on the register that a typed word may have meant.</summary>
/// <param name="Word">The word as it stands on the register.</param>
/// <param name="Score">1 = the same word; less the less alike.</param>
public readonly record struct WordVariant(string Word, double Score);
