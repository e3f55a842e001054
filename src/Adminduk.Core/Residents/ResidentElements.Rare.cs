using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <content>Titles, acts held, and what few people have.</content>
public sealed partial record ResidentElements
{
    /// <summary>Gelar depan.</summary>
    public string? FrontTitle { get; init; }

    /// <summary>Gelar belakang.</summary>
    public string? BackTitle { get; init; }

    /// <summary>Kelainan fisik dan mental.</summary>
    [Sensitive]
    public bool? Impaired { get; init; }

    /// <summary>Akta kelahiran held; not said with a number = held.</summary>
    public bool? BirthActHeld { get; init; }

    /// <summary>Akta perkawinan held; not said with a number = held.</summary>
    public bool? MarriageActHeld { get; init; }

    /// <summary>Akta perceraian held; not said with a number = held.</summary>
    public bool? DivorceActHeld { get; init; }

    /// <summary>Alamat sebelumnya, one line.</summary>
    [Sensitive]
    public string? PreviousAddress { get; init; }

    /// <summary>Tanggal berakhir paspor.</summary>
    public DateOnly? PassportExpiry { get; init; }

    /// <summary>Nomor SK penetapan WNI.</summary>
    public string? CitizenshipDecree { get; init; }

    /// <summary>Nama sponsor.</summary>
    [Sensitive]
    public string? SponsorName { get; init; }

    /// <summary>Tipe sponsor, code list <c>sponsor-type</c>.</summary>
    public int? SponsorType { get; init; }

    /// <summary>Alamat sponsor.</summary>
    [Sensitive]
    public string? SponsorAddress { get; init; }

    /// <summary>ITAS or ITAP, code list <c>stay-permit-kind</c>.</summary>
    public int? StayPermitKind { get; init; }

    /// <summary>Tempat terbit ITAS/ITAP.</summary>
    public string? StayPermitPlace { get; init; }

    /// <summary>Tanggal terbit ITAS/ITAP.</summary>
    public DateOnly? StayPermitIssuedOn { get; init; }

    /// <summary>Tanggal akhir ITAS/ITAP.</summary>
    public DateOnly? StayPermitExpiry { get; init; }

    /// <summary>Tempat datang pertama.</summary>
    public string? FirstArrivalPlace { get; init; }

    /// <summary>Tanggal kedatangan pertama.</summary>
    public DateOnly? FirstArrivalDate { get; init; }

    // A person about whom nothing of this is said gets no row for it.
    private void ApplyRare(Resident person)
    {
        var rare = person.Rare ?? new RareElements { Regency = person.Regency, ResidentId = person.Id };
        rare.PreviousAddress = Text(PreviousAddress, rare.PreviousAddress);
        rare.PassportExpiry = PassportExpiry ?? rare.PassportExpiry;
        rare.CitizenshipDecree = Text(CitizenshipDecree, rare.CitizenshipDecree);
        rare.SponsorName = Text(SponsorName, rare.SponsorName);
        rare.SponsorType = SponsorType ?? rare.SponsorType;
        rare.SponsorAddress = Text(SponsorAddress, rare.SponsorAddress);
        rare.StayPermitKind = StayPermitKind ?? rare.StayPermitKind;
        rare.StayPermitPlace = Text(StayPermitPlace, rare.StayPermitPlace);
        rare.StayPermitIssuedOn = StayPermitIssuedOn ?? rare.StayPermitIssuedOn;
        rare.StayPermitExpiry = StayPermitExpiry ?? rare.StayPermitExpiry;
        rare.FirstArrivalPlace = Text(FirstArrivalPlace, rare.FirstArrivalPlace);
        rare.FirstArrivalDate = FirstArrivalDate ?? rare.FirstArrivalDate;
        if (!rare.IsEmpty) person.Rare ??= rare;
    }
}
