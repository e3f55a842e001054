namespace Adminduk.Core.Catalogue;

/// <summary>The closed list of question kinds.</summary>
public enum FieldType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A civil date, kept as yyyy-MM-dd.</summary>
    Date,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A person's name, under the name rules.</summary>
    Name,

    /// <summary>16 digits.</summary>
    Nik,

    /// <summary>16 digits.</summary>
    FamilyCardNumber,

    /// <summary>A phone number, kept as 08….</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>RT or RW, kept as three digits.</summary>
    NeighbourhoodNumber,

    /// <summary>A village of the office's regency, kept as its code.</summary>
    OwnVillage,

    /// <summary>Any village of Indonesia, kept as its code.</summary>
    AnyVillage,

    /// <summary>A district of the office's regency, kept as its code.</summary>
    OwnDistrict,

    /// <summary>Members of the applicant's family with their new SHDK: a JSON list of {nik, relationship}.</summary>
    Members,

    /// <summary>A NIK, or the temporary number of somebody whom a Tim Pendataan listed without one.</summary>
    NikOrTemporary,

    /// <summary>New people with their data: a JSON list of objects, fields as in <c>PersonAnswer</c>.</summary>
    People,
}
