using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <content>Elements of F-1.01 beside the name and the acts.</content>
public sealed partial class Resident
{
    /// <summary>Gelar depan, abbreviated: shown on KK and KTP-el only, never in an act (Permendagri 73/2022).</summary>
    public string? FrontTitle { get; set; }

    /// <summary>Gelar belakang, as <see cref="FrontTitle"/>.</summary>
    public string? BackTitle { get; set; }

    /// <summary>Kelainan fisik dan mental, code list <c>impairment</c>; null = not asked. Specially protected (article 84).</summary>
    [Sensitive]
    public bool? Impaired { get; set; }

    /// <summary>Akta lahir: whether the person holds one, which is not whether its number is known; null = not asked.</summary>
    public bool? BirthActHeld { get; set; }

    /// <summary>Akta perkawinan or buku nikah held; null = not asked.</summary>
    public bool? MarriageActHeld { get; set; }

    /// <summary>Akta perceraian held; null = not asked.</summary>
    public bool? DivorceActHeld { get; set; }

    /// <summary>What few people have; null when nothing of it is recorded, or when it was not read.</summary>
    public RareElements? Rare { get; set; }

    /// <summary>The name with its titles, for KK and KTP-el.</summary>
    public string TitledName => string.Concat(FrontTitle is null ? "" : FrontTitle + " ", Name, BackTitle is null ? "" : ", " + BackTitle);
}
