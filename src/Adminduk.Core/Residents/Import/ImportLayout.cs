namespace Adminduk.Core.Residents.Import;

/// <summary>Whose file it is: how its rows stand and what its codes mean.</summary>
public enum ImportLayout
{
    /// <summary>Our own columns, or a file whose codes could be of either generation.</summary>
    Adminduk,

    /// <summary>An extract of SIAK: one row a person, headings of its database.</summary>
    Siak,

    /// <summary>Buku Induk Penduduk: the members of a family below a line with its No. KK and address.</summary>
    Bip,

    /// <summary>The population workbook of OpenSID: codes of its own lists.</summary>
    OpenSid,
}
