namespace Adminduk.Core.Documents.Books;

/// <summary>One column of a printed book.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Share">Its share of the width against the others.</param>
/// <param name="Centred">Numbers and dates stand in the middle.</param>
public sealed record BookColumn(string Header, double Share, bool Centred = false);
