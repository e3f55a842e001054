using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases.Papers.Vulnerable;

/// <summary>The words of one letter for a vulnerable resident.</summary>
/// <param name="Title">Title, capitals.</param>
/// <param name="Opening">The sentence before the data.</param>
/// <param name="Sections">Data of its own.</param>
/// <param name="Closing">What the holder does with it.</param>
internal sealed record VulnerableWords(string Title, string Opening, IReadOnlyList<CertificateSection> Sections, string Closing);
