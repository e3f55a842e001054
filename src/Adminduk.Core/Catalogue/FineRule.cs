namespace Adminduk.Core.Catalogue;

/// <summary>The administrative fine for late reports that a region's Perda sets (UU 23/2006 articles 89 and 90). The office never types an amount anywhere else.</summary>
public sealed class FineRule
{
    /// <summary>Most that the law allows for citizens, rupiah.</summary>
    public const int MostForCitizens = 1_000_000;

    /// <summary>Most that the law allows for foreigners, rupiah.</summary>
    public const int MostForForeigners = 2_000_000;

    /// <summary>Codes of the services whose reports may be late.</summary>
    public required List<string> Services { get; init; }

    /// <summary>Fine of a citizen, rupiah; 0 = none.</summary>
    public int Citizen { get; init; }

    /// <summary>Fine of a foreigner, rupiah; 0 = none.</summary>
    public int Foreigner { get; init; }

    /// <summary>The Perda, in the legal register.</summary>
    public required string Law { get; init; }

    /// <summary>True when somebody has to pay.</summary>
    public bool Any => Citizen > 0 || Foreigner > 0;
}
