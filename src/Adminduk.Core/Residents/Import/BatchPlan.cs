using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>What is to be written of a batch, and what is to be told.</summary>
internal sealed class BatchPlan
{
    /// <summary>Families that the register does not have, with their members.</summary>
    public List<Family> Families { get; } = [];

    /// <summary>People for families that the register has; they carry the family's id.</summary>
    public List<Resident> Joining { get; } = [];

    /// <summary>What to tell, in the order of decision.</summary>
    public List<RowFinding> Findings { get; } = [];

    /// <summary>What became of the rows.</summary>
    public ImportCounts Counts { get; private set; } = new();

    /// <summary>The row is added; its doubts are told.</summary>
    public void Add(ImportRow row, IEnumerable<RowFinding> more)
    {
        var before = Findings.Count;
        Findings.AddRange(row.Findings);
        Findings.AddRange(more);
        Counts += new ImportCounts { Rows = 1, Added = 1, Doubtful = Findings.Count > before ? 1 : 0 };
    }

    /// <summary>The row has faults of its own.</summary>
    public void Refuse(ImportRow row)
    {
        Findings.AddRange(row.Findings);
        Counts += new ImportCounts { Rows = 1, Faulty = 1 };
    }

    /// <summary>The row is sound but cannot be added as things stand.</summary>
    public void Refuse(ImportRow row, ImportField? field, Error error, FindingKind kind = FindingKind.Fault)
    {
        Findings.Add(new RowFinding(row.Number, kind, field, "", error.Code, error.Args));
        Counts += new ImportCounts { Rows = 1, Faulty = kind == FindingKind.Fault ? 1 : 0, Conflicts = kind == FindingKind.Conflict ? 1 : 0 };
    }

    /// <summary>The register has the person with the same data.</summary>
    public void Pass() => Counts += new ImportCounts { Rows = 1, Present = 1 };

    /// <summary>The register has the person with other data, in these columns.</summary>
    public void Differ(ImportRow row, IEnumerable<(ImportField Field, string Value)> columns)
    {
        foreach (var (field, value) in columns)
            Findings.Add(new RowFinding(row.Number, FindingKind.Conflict, field, ValueMask.Of(field, value), "residents.import-differs"));
        Counts += new ImportCounts { Rows = 1, Conflicts = 1 };
    }

    /// <summary>A family is added.</summary>
    public void Add(Family family)
    {
        Families.Add(family);
        Counts += new ImportCounts { Families = 1 };
    }
}
