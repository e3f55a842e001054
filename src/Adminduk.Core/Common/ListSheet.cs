namespace Adminduk.Core.Common;

/// <summary>A list of a page, ready to be taken out as an Excel sheet. Numbers of people stand masked in its rows unless <see cref="Whole"/>.</summary>
/// <param name="Name">Which list, for the record: <c>work</c>, <c>residents</c>.</param>
/// <param name="Title">Name of the sheet, at most 31 characters.</param>
/// <param name="Headings">Headings from left to right.</param>
/// <param name="Rows">The lines; every cell is text.</param>
public sealed record ListSheet(string Name, string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>Which lines, as the page's address says it; nothing personal.</summary>
    public string Filter { get; init; } = "";

    /// <summary>True when numbers of people stand in it whole; takes a reason.</summary>
    public bool Whole { get; init; }

    /// <summary>Why numbers are needed whole.</summary>
    public string? Reason { get; init; }
}
