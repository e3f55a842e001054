namespace Adminduk.Core.Catalogue;

/// <summary>The service's limit and what starts and stops its clock.</summary>
public sealed class ClockRule
{
    /// <summary>Limit in working days.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Limit in working minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>True when no limit can be promised because others decide.</summary>
    public bool External { get; init; }

    /// <summary>The clock starts when this step proceeds: the dossier is complete.</summary>
    public required string StartsAfter { get; init; }

    /// <summary>The promise is counted from this step; the same as <see cref="StartsAfter"/> unless the source says otherwise.</summary>
    public string? DueFrom { get; init; }

    /// <summary>The clock stops for good when this step proceeds.</summary>
    public required string StopsAfter { get; init; }

    /// <summary>Condition on the promise, in words: if the data are ready to print.</summary>
    public Text? Remark { get; init; }

    /// <summary>The step from which the promise counts.</summary>
    public string PromiseFrom => DueFrom ?? StartsAfter;
}
