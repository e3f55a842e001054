namespace Adminduk.Core.Residents.Import;

/// <summary>What became of the rows decided so far.</summary>
public sealed record ImportCounts
{
    /// <summary>Rows decided.</summary>
    public int Rows { get; init; }

    /// <summary>Residents added, or to be added by the import that a check looks ahead to.</summary>
    public int Added { get; init; }

    /// <summary>Families added with them.</summary>
    public int Families { get; init; }

    /// <summary>Rows that the register holds already, with the same data.</summary>
    public int Present { get; init; }

    /// <summary>Rows for which the register holds other data.</summary>
    public int Conflicts { get; init; }

    /// <summary>Rows with faults.</summary>
    public int Faulty { get; init; }

    /// <summary>Rows that are imported but deserve a look.</summary>
    public int Doubtful { get; init; }

    /// <summary>Both together.</summary>
    public static ImportCounts operator +(ImportCounts one, ImportCounts other) => new()
    {
        Rows = one.Rows + other.Rows,
        Added = one.Added + other.Added,
        Families = one.Families + other.Families,
        Present = one.Present + other.Present,
        Conflicts = one.Conflicts + other.Conflicts,
        Faulty = one.Faulty + other.Faulty,
        Doubtful = one.Doubtful + other.Doubtful,
    };
}
