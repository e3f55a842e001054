namespace Adminduk.Core.Documents.Sops;

/// <summary>A service standard (Standar Pelayanan) as printed.</summary>
/// <param name="UnitName">Nama unit pelayanan.</param>
/// <param name="ServiceName">Jenis pelayanan.</param>
/// <param name="Identity">Further lines above the table: number, dates; an empty value is shown as not yet given.</param>
/// <param name="Components">The rows, in order.</param>
/// <param name="Remarks">Notes below the table; may be empty.</param>
public sealed record StandardSheet(
    string UnitName,
    string ServiceName,
    IReadOnlyList<SheetField> Identity,
    IReadOnlyList<StandardComponent> Components,
    IReadOnlyList<string> Remarks);
