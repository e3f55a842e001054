namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Why people are vulnerable in population administration (penduduk rentan administrasi kependudukan, Permendagri 96/2019).</summary>
public enum VulnerableCategory
{
    /// <summary>Korban bencana alam: flood, fire, landslide.</summary>
    NaturalDisaster,

    /// <summary>Korban bencana sosial: unrest, conflict.</summary>
    SocialDisaster,

    /// <summary>Orang terlantar.</summary>
    DisplacedPerson,

    /// <summary>Komunitas terpencil.</summary>
    RemoteCommunity,
}
