namespace Adminduk.Core.Residents;

/// <summary>Jenis kelamin, with the codes of the national forms.</summary>
public enum Sex
{
    /// <summary>Laki-laki.</summary>
    Male = 1,

    /// <summary>Perempuan.</summary>
    Female = 2,
}
