namespace Adminduk.Core.Residents;

/// <summary>Every distinct word of the names on the register, for finding words that are spelled nearly alike.</summary>
public sealed class NameVocabulary
{
    /// <summary>Makes a word known at once, before the next reading of the register.</summary>
    public void Add(string word)
    {
    }
}
