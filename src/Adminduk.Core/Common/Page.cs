namespace Adminduk.Core.Common;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows of this page.</param>
/// <param name="Number">1-based page number.</param>
/// <param name="Size">Rows asked for.</param>
/// <param name="Total">Rows in the whole list.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    /// <summary>How many pages there are; at least one.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);
}
