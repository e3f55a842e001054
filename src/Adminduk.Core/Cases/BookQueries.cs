using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Reads the books.</summary>
public sealed class BookQueries(AdmindukDbContext db)
{
    /// <summary>The lines of a book, in order, for a span of days.</summary>
    public async Task<Page<RegisterEntry>> ListAsync(BookFilter filter, CancellationToken ct)
    {
        var lines = Lines(filter);
        var total = await lines.CountAsync(ct);
        var items = await lines.Skip((Math.Max(1, filter.Page) - 1) * filter.Size).Take(filter.Size).ToListAsync(ct);
        return new Page<RegisterEntry>(items, Math.Max(1, filter.Page), filter.Size, total);
    }

    /// <summary>All lines of the filter, streamed, for export and print.</summary>
    public IAsyncEnumerable<RegisterEntry> AllAsync(BookFilter filter) => Lines(filter).AsAsyncEnumerable();

    private IQueryable<RegisterEntry> Lines(BookFilter filter)
    {
        var lines = db.RegisterEntries.AsNoTracking().Where(e => e.Book == filter.Book && e.Date >= filter.From && e.Date <= filter.To);
        if (filter.Service is { } service) lines = lines.Where(e => e.Service == service);
        if (filter.Area is { } area) lines = lines.Where(e => e.Area == area || e.Area.StartsWith(area + "."));
        return lines.OrderBy(e => e.Year).ThenBy(e => e.Number);
    }
}

/// <summary>Which lines of a book.</summary>
/// <param name="Book">Book, see <see cref="Cases.Book"/>.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record BookFilter(string Book, DateOnly From, DateOnly To)
{
    /// <summary>Service code.</summary>
    public string? Service { get; init; }

    /// <summary>Dotted region code.</summary>
    public string? Area { get; init; }

    /// <summary>1-based page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines on a page.</summary>
    public int Size { get; init; } = 100;
}
