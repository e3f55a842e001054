namespace Adminduk.Core.Catalogue;

/// <summary>Under which heading a list of services shows one.</summary>
public enum ServiceGroup
{
    /// <summary>Pendaftaran penduduk: cards, letters, moves.</summary>
    Population,

    /// <summary>Pencatatan sipil: acts and what changes them.</summary>
    Civil,

    /// <summary>Penduduk rentan (Permendagri 96/2019).</summary>
    Vulnerable,
}
