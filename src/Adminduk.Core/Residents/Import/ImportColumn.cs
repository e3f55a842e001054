namespace Adminduk.Core.Residents.Import;

/// <summary>A column that an import knows.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Name">The name that our own files give it; users name columns by it.</param>
/// <param name="Required">True when no import is possible without it.</param>
/// <param name="Others">Headings of other files that mean the same, in the order in which they are believed.</param>
public sealed record ImportColumn(ImportField Field, string Name, bool Required, IReadOnlyList<string> Others);
