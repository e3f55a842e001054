using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Import;

/// <summary>What the user says about a file; what is left out is found in the file.</summary>
public sealed record ImportOptions
{
    /// <summary>Generations of forms whose code lists differ: see the code lists <c>marital-status</c> and <c>occupation</c>.</summary>
    public static readonly IReadOnlyList<string> Generations = ["2019", "2010"];

    /// <summary>Name of a column to heading of the file.</summary>
    public IEnumerable<KeyValuePair<string, string>> Columns { get; init; } = [];

    /// <summary>Whose file it is; null = by its headings.</summary>
    public ImportLayout? Layout { get; init; }

    /// <summary>The village of all rows that name none: dotted code, or empty.</summary>
    public string Village { get; init; } = "";

    /// <summary>The generation of its codes, one of <see cref="Generations"/>; empty = codes that mean two things are refused.</summary>
    public string Codes { get; init; } = "";

    /// <summary>Checks them and gives them in the form in which they are kept.</summary>
    /// <param name="regions">All regions.</param>
    /// <param name="regency">The office's regency.</param>
    public Outcome<ImportOptions> Check(RegionDirectory regions, int regency)
    {
        if (Codes.Length > 0 && !Generations.Contains(Codes)) return Error.Invalid("codes", "residents.import-codes", string.Join(", ", Generations));
        if (Village.Length == 0) return this;
        var found = new VillageBook(regions, regency).ByCode(Village.Trim());
        return found.Try(out var village) ? this with { Village = village } : found.Error! with { Field = "village" };
    }
}
