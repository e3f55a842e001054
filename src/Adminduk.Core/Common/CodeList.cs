using System.Globalization;

namespace Adminduk.Core.Common;

/// <summary>The answers that a field of an official form allows. One code may mean different things in different generations.</summary>
public sealed class CodeList
{
    private readonly IReadOnlyList<CodeEntry> entries;
    private readonly Dictionary<(string Generation, string Code), CodeEntry> byCode;
    private readonly Lazy<Dictionary<string, CodeEntry>> byWords;

    /// <summary>Makes a list.</summary>
    /// <param name="name">Such as <c>occupation</c>.</param>
    /// <param name="entries">All generations, that in force first, each in the order of its form.</param>
    public CodeList(string name, IReadOnlyList<CodeEntry> entries)
    {
        Name = name;
        this.entries = entries;
        Generation = entries[0].Generation;
        Current = Of(Generation);
        byCode = entries.ToDictionary(e => (e.Generation, e.Code));
        byWords = new(() => Current.DistinctBy(e => Fold(e.Indonesian)).ToDictionary(e => Fold(e.Indonesian)));
    }

    /// <summary>The list's name, that of its file.</summary>
    public string Name { get; }

    /// <summary>The generation in force: 2019 is Permendagri 109/2019; occupations say 99 or 89, the length of the list.</summary>
    public string Generation { get; }

    /// <summary>The answers in force, in the order of the form.</summary>
    public IReadOnlyList<CodeEntry> Current { get; }

    /// <summary>The answers of one generation; empty when the list has none of it.</summary>
    public IReadOnlyList<CodeEntry> Of(string generation) => [.. entries.Where(e => e.Generation == generation)];

    /// <summary>What a code means in a generation (the one in force when not named), or null.</summary>
    public CodeEntry? Find(string code, string? generation = null) => byCode.GetValueOrDefault((generation ?? Generation, code));

    /// <summary>The words for a stored code in the current UI language; the code itself when the list does not know it.</summary>
    public string NameOf(string code, string? generation = null) => Find(code, generation)?.Name ?? code;

    /// <summary>The words for a stored number, as <see cref="NameOf(string, string?)"/>.</summary>
    public string NameOf(int code, int? generation = null) =>
        NameOf(code.ToString(CultureInfo.InvariantCulture), generation?.ToString(CultureInfo.InvariantCulture));

    /// <summary>The answer in force with these official words, whatever their case and spacing; null when none reads so.</summary>
    public CodeEntry? FindByWords(string words) => byWords.Value.GetValueOrDefault(Fold(words));

    private static string Fold(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
