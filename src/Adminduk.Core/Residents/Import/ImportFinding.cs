using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>One line of the result file: what is wrong at which cell. Values are masked before they are kept.</summary>
public sealed class ImportFinding : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The import.</summary>
    public Guid ImportId { get; init; }

    /// <summary>Row of the sheet, as a spreadsheet counts them.</summary>
    public int Row { get; init; }

    /// <summary>1-based place among the findings of the row.</summary>
    public int Order { get; init; }

    /// <summary>How serious.</summary>
    public FindingKind Kind { get; init; }

    /// <summary>The column by the heading it has in the file; empty when the whole row is meant.</summary>
    public string Column { get; init; } = "";

    /// <summary>What stands there, masked where it is personal.</summary>
    public string Value { get; init; } = "";

    /// <summary>Code of the reason; its words are written in the reader's language.</summary>
    public required string Code { get; init; }

    /// <summary>Values for the places of the words, one a line.</summary>
    public string Args { get; init; } = "";
}
