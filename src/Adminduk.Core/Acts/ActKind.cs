namespace Adminduk.Core.Acts;

/// <summary>The kinds of civil registration acts (UU 23/2006 article 66).</summary>
public enum ActKind
{
    /// <summary>Akta kelahiran.</summary>
    Birth,

    /// <summary>Akta kematian.</summary>
    Death,

    /// <summary>Akta perkawinan, of those who are not Muslim; the KUA records the others.</summary>
    Marriage,

    /// <summary>Akta perceraian.</summary>
    Divorce,

    /// <summary>Akta pengakuan anak.</summary>
    Acknowledgement,

    /// <summary>Akta pengesahan anak.</summary>
    Legitimation,
}

/// <summary>Whether an act is in force.</summary>
public enum ActStatus
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Annulled; its text stays readable.</summary>
    Annulled,
}

/// <summary>What a person is in an act.</summary>
public enum ActRole
{
    /// <summary>The child, the deceased, the husband.</summary>
    Subject,

    /// <summary>The wife.</summary>
    Spouse,

    /// <summary>Ayah.</summary>
    Father,

    /// <summary>Ibu.</summary>
    Mother,

    /// <summary>Pelapor.</summary>
    Reporter,

    /// <summary>Saksi.</summary>
    Witness,
}

/// <summary>Why something is written in an act's margin (catatan pinggir).</summary>
public enum NoteKind
{
    /// <summary>Pengangkatan anak.</summary>
    Adoption,

    /// <summary>Pengakuan anak.</summary>
    Acknowledgement,

    /// <summary>Pengesahan anak.</summary>
    Legitimation,

    /// <summary>Perubahan nama.</summary>
    NameChange,

    /// <summary>Perubahan status kewarganegaraan.</summary>
    Citizenship,

    /// <summary>Perceraian, in the act of marriage.</summary>
    Divorce,

    /// <summary>Pembatalan perkawinan.</summary>
    MarriageAnnulled,

    /// <summary>Pembatalan perceraian.</summary>
    DivorceAnnulled,

    /// <summary>Perjanjian perkawinan.</summary>
    MarriageAgreement,

    /// <summary>Peristiwa penting lainnya.</summary>
    OtherEvent,

    /// <summary>Pembetulan.</summary>
    Correction,

    /// <summary>Pembatalan akta.</summary>
    Annulment,
}
