namespace Adminduk.Core.Catalogue;

/// <summary>The file <c>profile.yaml</c>: who the office is and how it chose where sources differ.</summary>
public sealed class OfficeProfile
{
    /// <summary>Owner id, the same as the folder.</summary>
    public required string Owner { get; init; }

    /// <summary>Dotted regency code.</summary>
    public required string Regency { get; init; }

    /// <summary>Government line of the letterhead: Pemerintah Kabupaten Bintan.</summary>
    public required string Government { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name for headings: Disdukcapil Kabupaten Bintan.</summary>
    public required string ShortName { get; init; }

    /// <summary>Town where documents are issued.</summary>
    public required string City { get; init; }

    /// <summary>Street address.</summary>
    public required string Address { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Web address, for print.</summary>
    public string? Website { get; init; }

    /// <summary>IANA zone: Asia/Jakarta.</summary>
    public required string TimeZone { get; init; }

    /// <summary>First part of case numbers: BTN.</summary>
    public required string Prefix { get; init; }

    /// <summary>Name of the portal, where it has one of its own.</summary>
    public Text? Portal { get; init; }

    /// <summary>Services offered: folders under the owner or <c>national</c>.</summary>
    public required List<string> Services { get; init; }

    /// <summary>Roles of its SOPs.</summary>
    public required List<RoleDefinition> Roles { get; init; }

    /// <summary>Choices where sources differ: switch name to on or off.</summary>
    public Dictionary<string, bool> Switches { get; init; } = [];

    /// <summary>Explanations of those choices, shown on public pages.</summary>
    public List<SwitchNote> SwitchNotes { get; init; } = [];

    /// <summary>Opening hours, Monday first: <c>07.30-12.00 13.00-16.00</c>, or <c>closed</c>.</summary>
    public required List<string> Hours { get; init; }

    /// <summary>Files complete after this hour count from the next working day: <c>15.00</c>.</summary>
    public string CutOff { get; init; } = "15.00";

    /// <summary>Ways to complain.</summary>
    public required List<ComplaintChannel> Complaints { get; init; }

    /// <summary>Maklumat Pelayanan, the service pledge.</summary>
    public Text? Pledge { get; init; }

    /// <summary>Rules of counters; null = any officer with the front-office role, everywhere in the regency.</summary>
    public CounterRules? CounterRules { get; init; }

    /// <summary>The services under number and name of the office's own official list; empty where it has none.</summary>
    public List<OfficialService> OfficialList { get; init; } = [];

    /// <summary>What the region's Perda sets for late reports; services that are not named are without a fine.</summary>
    public List<FineRule> Fines { get; init; } = [];
}
