namespace Adminduk.Core.Organisation;

/// <summary>Role ids that the product itself knows; a profile may add more.</summary>
public static class Roles
{
    /// <summary>Keeps units, posts, officers and accounts.</summary>
    public const string Administrator = "administrator";

    /// <summary>Takes in files and hands over products at a counter.</summary>
    public const string FrontOffice = "front-office";

    /// <summary>Handles files behind the counter.</summary>
    public const string ServiceOfficer = "service-officer";

    /// <summary>Operates arrivals and departures.</summary>
    public const string MovingOperator = "moving-operator";

    /// <summary>Kepala seksi.</summary>
    public const string SectionHead = "section-head";

    /// <summary>Kepala bidang.</summary>
    public const string DivisionHead = "division-head";

    /// <summary>Kepala dinas: signs.</summary>
    public const string OfficeHead = "office-head";

    /// <summary>Prints KTP-el.</summary>
    public const string CardPrinter = "card-printer";

    /// <summary>Records biometrics.</summary>
    public const string RecordingOfficer = "recording-officer";

    /// <summary>Kasi Pendataan Penduduk.</summary>
    public const string DataSectionHead = "data-section-head";

    /// <summary>Kasi Identitas Penduduk.</summary>
    public const string IdentitySectionHead = "identity-section-head";

    /// <summary>Reads the register, changes nothing.</summary>
    public const string RegisterReader = "register-reader";

    /// <summary>What a machine client's key gives; no person holds it.</summary>
    public const string MachineClient = "machine-client";

    /// <summary>All of them, in the order of an office's work.</summary>
    public static readonly IReadOnlyList<string> Standard =
    [
        FrontOffice, ServiceOfficer, MovingOperator, RecordingOfficer, CardPrinter, DataSectionHead, IdentitySectionHead,
        SectionHead, DivisionHead, OfficeHead, RegisterReader, Administrator,
    ];

    /// <summary>Roles that sign or rule over accounts: they count only after a second factor or a passkey was shown.</summary>
    public static readonly IReadOnlySet<string> Strong = new HashSet<string>(StringComparer.Ordinal) { Administrator, OfficeHead, DivisionHead };
}
