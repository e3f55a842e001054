namespace Adminduk.Core.Residents.Import;

/// <summary>The rows of one No. KK: what is decided together.</summary>
/// <param name="Rows">In the order of the file; a row without a whole No. KK stands alone.</param>
internal sealed record FamilyRows(IReadOnlyList<ImportRow> Rows)
{
    /// <summary>No. KK; empty when it is wrong.</summary>
    public string Number => Rows[0].FamilyNumber;

    /// <summary>The row after which all is known about the family.</summary>
    public int End => Rows[^1].Number;
}
