namespace Adminduk.Core.Cases.Books;

/// <summary>Which lines of a book.</summary>
/// <param name="Book">Book, see <see cref="Cases.Book"/>.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record BookFilter(string Book, DateOnly From, DateOnly To)
{
    /// <summary>Service code.</summary>
    public string? Service { get; init; }

    /// <summary>Dotted region code of a district or village.</summary>
    public string? Area { get; init; }

    /// <summary>Number of the line or the case, NIK, or part of a name.</summary>
    public string? Search { get; init; }

    /// <summary>True shows the newest line first; a book on paper runs upwards.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>1-based page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines on a page.</summary>
    public int Size { get; init; } = 50;
}
