namespace Adminduk.Core.Common;

/// <summary>The answers that a field of an official form allows. One code may mean different things in different generations.</summary>
/// <param name="name">Such as <c>occupation</c>.</param>
/// <param name="entries">All generations, each in the order of its form.</param>
public sealed class CodeList(string name, IReadOnlyList<CodeEntry> entries)
{
    private readonly Dictionary<(string, string), CodeEntry> byCode = entries.ToDictionary(e => (e.Generation, e.Code));

    /// <summary>The list's name, that of its file.</summary>
    public string Name => name;

    /// <summary>The answers in force, in the order of the form.</summary>
    public IReadOnlyList<CodeEntry> Current { get; } = [.. entries.Where(e => e.Generation == CodeLists.CurrentGeneration)];

    /// <summary>The answers of one generation; empty when the list has none of it.</summary>
    public IReadOnlyList<CodeEntry> Of(string generation) => [.. entries.Where(e => e.Generation == generation)];

    /// <summary>What a code means in a generation, or null.</summary>
    public CodeEntry? Find(string code, string generation = CodeLists.CurrentGeneration) => byCode.GetValueOrDefault((generation, code));

    /// <summary>The words for a stored code in the current UI language; the code itself when the list does not know it.</summary>
    public string NameOf(string code, string generation = CodeLists.CurrentGeneration) => Find(code, generation)?.Name ?? code;

    /// <summary>The current code for official words, whatever their case and spacing; null when no answer reads so.</summary>
    public CodeEntry? FindByWords(string words) => byWords.Value.GetValueOrDefault(Fold(words));

    private readonly Lazy<Dictionary<string, CodeEntry>> byWords = new(() =>
        entries.Where(e => e.Generation == CodeLists.CurrentGeneration).DistinctBy(e => Fold(e.Indonesian)).ToDictionary(e => Fold(e.Indonesian)));

    private static string Fold(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
