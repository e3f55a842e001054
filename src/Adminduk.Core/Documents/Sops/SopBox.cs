namespace Adminduk.Core.Documents.Sops;

/// <summary>One box of the identity page: Dasar Hukum, Kualifikasi Pelaksana, Keterkaitan, Peralatan/Perlengkapan, Peringatan, …</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Numbered when more than one; empty: shown as not given.</param>
public sealed record SopBox(string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The lines as one text.</summary>
    internal string Shown => Lines.Count switch
    {
        0 => "(Tidak ada yang disebutkan.)",
        1 => Lines[0],
        _ => string.Join('\n', Lines.Select((line, i) => $"{i + 1}. {line}")),
    };
}
