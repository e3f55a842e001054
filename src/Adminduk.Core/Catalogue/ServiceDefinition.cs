namespace Adminduk.Core.Catalogue;

/// <summary>One service as its office wrote it down: Standar Pelayanan and SOP in one file, from an effective date on.</summary>
public sealed class ServiceDefinition
{
    /// <summary>Code, the same as the folder: <c>kartu-keluarga</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Office profile, or <c>national</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>First day on which new cases use it.</summary>
    public required DateOnly Effective { get; init; }

    /// <summary>The definition whose parts it takes where it has none of its own: <c>national/kartu-keluarga/2019-12-31</c>.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The template that completes it: <c>national/templates/civil/2026-07-01</c>.</summary>
    public string? Template { get; init; }

    /// <summary>Where lists of services show it.</summary>
    public ServiceGroup Group { get; init; }

    /// <summary>The change of the register it brings about, for a chain that says <c>apply-effect</c>.</summary>
    public string? Effect { get; init; }

    /// <summary>Within which time the event is to be reported; null when no law sets one.</summary>
    public ReportingRule? Reporting { get; init; }

    /// <summary>Name of the service.</summary>
    public required Text Name { get; init; }

    /// <summary>What the resident gets, in one plain sentence.</summary>
    public required Text Summary { get; init; }

    /// <summary>Where a portal's menu shows it; null = under its own name.</summary>
    public MenuEntry? Menu { get; init; }

    /// <summary>True when the web asks for a resident account first.</summary>
    public bool AccountRequired { get; init; }

    /// <summary>Office switch that offers the service; null = always offered.</summary>
    public string? Switch { get; init; }

    /// <summary>Channels open for it: <c>counter</c>, <c>web</c>, <c>api</c>.</summary>
    public List<string> Channels { get; init; } = ["counter", "web", "api"];

    /// <summary>The SOP's identity block.</summary>
    public required SopIdentity Sop { get; init; }

    /// <summary>The 14 components of PermenPANRB 15/2014.</summary>
    public required ServiceStandard Standard { get; init; }

    /// <summary>Who may ask.</summary>
    public List<EligibilityRule> Eligibility { get; init; } = [];

    /// <summary>What must be handed in.</summary>
    public required List<Requirement> Requirements { get; init; }

    /// <summary>What is asked, section by section.</summary>
    public required List<FormSection> Form { get; init; }

    /// <summary>The procedure.</summary>
    public required List<Step> Steps { get; init; }

    /// <summary>The service clock.</summary>
    public required ClockRule Clock { get; init; }

    /// <summary>Reasons for which the clock may stand still.</summary>
    public List<PauseReason> Pauses { get; init; } = [];

    /// <summary>Documents that come of it.</summary>
    public List<DocumentRule> Documents { get; init; } = [];

    /// <summary>SHA-256 of the text it was read from; stored on each case.</summary>
    public string Hash { get; internal set; } = "";

    /// <summary>File it was read from, for messages.</summary>
    public string File { get; internal set; } = "";

    /// <summary>True when the office offers it.</summary>
    public bool Offered(OfficeProfile profile) => Switch is null || profile.Switches.GetValueOrDefault(Switch);

    /// <summary>The step with that id.</summary>
    /// <exception cref="KeyNotFoundException">No such step; the prover makes that impossible for catalogue references.</exception>
    public Step StepOf(string id) => Steps.Find(s => s.Id == id) ?? throw new KeyNotFoundException($"{Service} has no step {id}");

    /// <summary>All fields of the form.</summary>
    public IEnumerable<FormField> Fields => Form.SelectMany(s => s.Fields);

    /// <summary>Sum of the step norms, minutes.</summary>
    public int NormMinutes => Steps.Sum(s => s.Norm ?? 0);
}
