namespace Adminduk.Core.Cases;

/// <summary>What a work list shows; every member also stands in the page's address.</summary>
public sealed record WorkFilter
{
    /// <summary>Number, NIK, or part of the applicant's name.</summary>
    public string? Search { get; init; }

    /// <summary>Service code.</summary>
    public string? Service { get; init; }

    /// <summary>Dotted code of a district or village.</summary>
    public string? Area { get; init; }

    /// <summary>First day of a month of filing.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>Status word.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>Step id.</summary>
    public string? Step { get; init; }

    /// <summary>Only what is past its promise.</summary>
    public bool Overdue { get; init; }

    /// <summary>Only what has not ended.</summary>
    public bool Open { get; init; }

    /// <summary>Filed on these days, office dates.</summary>
    public DaySpan? Filed { get; init; }

    /// <summary>The office's own work finished on these days: the service clock stopped for good.</summary>
    public DaySpan? Finished { get; init; }

    /// <summary>Handed over to its owner on these days.</summary>
    public DaySpan? HandedOver { get; init; }

    /// <summary>Sent back to the applicant on these days.</summary>
    public DaySpan? Returned { get; init; }

    /// <summary>Sent back for this requirement, or <c>field:</c> and a field id; together with <see cref="Returned"/>.</summary>
    public string? ReturnedItem { get; init; }

    /// <summary>True: finished within its promise; false: after it.</summary>
    public bool? OnTime { get; init; }

    /// <summary>Only what this officer holds.</summary>
    public bool Mine { get; init; }

    /// <summary>Only these cases; null for no limit.</summary>
    public IReadOnlyCollection<Guid>? Ids { get; init; }

    /// <summary>Also ended cases, and those of other roles.</summary>
    public bool All { get; init; }

    /// <summary><c>due</c> (default), <c>age</c> or <c>number</c>.</summary>
    public string Sort { get; init; } = "due";

    /// <summary>1-based page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows on a page, at most 200.</summary>
    public int Size { get; init; } = 50;
}
