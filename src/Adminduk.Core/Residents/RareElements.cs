using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Elements of F-1.01 that few people have, kept beside the person so that the rows of a whole regency stay small.</summary>
public sealed class RareElements : IRegional, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The person.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Alamat sebelumnya, one line, where the register itself does not know it.</summary>
    [Sensitive]
    public string? PreviousAddress { get; set; }

    /// <summary>Tanggal berakhir paspor.</summary>
    public DateOnly? PassportExpiry { get; set; }

    /// <summary>Nomor SK penetapan WNI.</summary>
    public string? CitizenshipDecree { get; set; }

    /// <summary>Nama sponsor of a foreign resident.</summary>
    [Sensitive]
    public string? SponsorName { get; set; }

    /// <summary>Tipe sponsor, code list <c>sponsor-type</c>.</summary>
    public int? SponsorType { get; set; }

    /// <summary>Alamat sponsor.</summary>
    [Sensitive]
    public string? SponsorAddress { get; set; }

    /// <summary>ITAS or ITAP, code list <c>stay-permit-kind</c>.</summary>
    public int? StayPermitKind { get; set; }

    /// <summary>Tempat terbit ITAS/ITAP.</summary>
    public string? StayPermitPlace { get; set; }

    /// <summary>Tanggal terbit ITAS/ITAP.</summary>
    public DateOnly? StayPermitIssuedOn { get; set; }

    /// <summary>Tanggal akhir ITAS/ITAP.</summary>
    public DateOnly? StayPermitExpiry { get; set; }

    /// <summary>Tempat datang pertama.</summary>
    public string? FirstArrivalPlace { get; set; }

    /// <summary>Tanggal kedatangan pertama.</summary>
    public DateOnly? FirstArrivalDate { get; set; }

    /// <summary>True when nothing is recorded.</summary>
    public bool IsEmpty => this is
    {
        PreviousAddress: null, PassportExpiry: null, CitizenshipDecree: null, SponsorName: null, SponsorType: null, SponsorAddress: null,
        StayPermitKind: null, StayPermitPlace: null, StayPermitIssuedOn: null, StayPermitExpiry: null, FirstArrivalPlace: null, FirstArrivalDate: null,
    };

    /// <summary>A copy to try a change on.</summary>
    internal RareElements Copy() => (RareElements)MemberwiseClone();
}
