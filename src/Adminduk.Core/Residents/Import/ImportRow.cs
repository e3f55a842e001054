namespace Adminduk.Core.Residents.Import;

/// <summary>One row as it was understood.</summary>
internal sealed class ImportRow
{
    /// <summary>Row of the sheet.</summary>
    public required int Number { get; init; }

    /// <summary>The person; null when the row has a fault.</summary>
    public Resident? Person { get; set; }

    /// <summary>No. KK, 16 digits; empty when it is wrong.</summary>
    public string FamilyNumber { get; set; } = "";

    /// <summary>SHDK, also of a row with faults elsewhere; null when it is wrong.</summary>
    public Relationship? Relationship { get; set; }

    /// <summary>Where the row says the family lives; null when it says nothing.</summary>
    public HomeAddress? Home { get; set; }

    /// <summary>What was found in it.</summary>
    public List<RowFinding> Findings { get; } = [];

    /// <summary>True when something must be mended.</summary>
    public bool IsFaulty => Findings.Exists(f => f.Kind == FindingKind.Fault);

    /// <summary>Adds a finding.</summary>
    public void Add(FindingKind kind, ImportField? field, string value, string code, params object[] args) =>
        Findings.Add(new RowFinding(Number, kind, field, field is { } f ? ValueMask.Of(f, value) : value, code, args));
}
