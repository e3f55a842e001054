using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>
/// Which register of this database holds a NIK: one row for each NIK that came or goes from one register to another, shared by all of them. It is
/// the one table whose key must not begin with the regency, because being unique across them is what it is for.
/// </summary>
public sealed class Domicile
{
    /// <summary>NIK.</summary>
    [Sensitive]
    public required string Nik { get; init; }

    /// <summary>Four-digit code of the regency where the NIK is active.</summary>
    public int Holder { get; internal set; }

    /// <summary>Since when, that office's date.</summary>
    public DateOnly Since { get; internal set; }
}
