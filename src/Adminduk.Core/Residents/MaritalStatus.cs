namespace Adminduk.Core.Residents;

/// <summary>Status perkawinan, the six of F-1.01 (Permendagri 109/2019).</summary>
public enum MaritalStatus
{
    /// <summary>Belum kawin.</summary>
    Single = 1,

    /// <summary>Kawin tercatat.</summary>
    Married = 2,

    /// <summary>Kawin belum tercatat.</summary>
    MarriedUnrecorded = 3,

    /// <summary>Cerai hidup tercatat.</summary>
    Divorced = 4,

    /// <summary>Cerai hidup belum tercatat.</summary>
    DivorcedUnrecorded = 5,

    /// <summary>Cerai mati.</summary>
    Widowed = 6,
}
