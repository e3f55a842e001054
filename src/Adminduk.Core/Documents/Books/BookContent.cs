namespace Adminduk.Core.Documents.Books;

/// <summary>Pages of a register, a pick-up book or any other list.</summary>
/// <param name="Title">Name of the book: <c>BUKU REGISTER PERMOHONAN</c>.</param>
/// <param name="Subtitle">Period, area and filters in words.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">As many cells as columns.</param>
/// <param name="PrintedBy">Who printed it and when, in words.</param>
public sealed record BookContent(string Title, string Subtitle, IReadOnlyList<BookColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string PrintedBy)
{
    /// <summary>Least height of a row in millimetres; a pick-up book leaves room for a signature.</summary>
    public double LeastRowHeight { get; init; }

    /// <summary>A picture for the last cell of each row, a PNG or JPEG, or null: a signature drawn on the screen. Empty = none at all.</summary>
    public IReadOnlyList<byte[]?> Pictures { get; init; } = [];
}
