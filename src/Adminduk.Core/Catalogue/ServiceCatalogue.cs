namespace Adminduk.Core.Catalogue;

/// <summary>A proved catalogue of one office, read-only.</summary>
/// <param name="Profile">The office.</param>
/// <param name="Definitions">Every version of every service, oldest first.</param>
/// <param name="Laws">The legal register by id.</param>
public sealed record ServiceCatalogue(OfficeProfile Profile, IReadOnlyList<ServiceDefinition> Definitions, IReadOnlyDictionary<string, Law> Laws)
{
    /// <summary>The services that a resident can ask for on a day, in the profile's order.</summary>
    public IEnumerable<ServiceDefinition> InForceOn(DateOnly day) =>
        Profile.Services.Select(s => InForce(s[(s.LastIndexOf('/') + 1)..], day)).OfType<ServiceDefinition>().Where(d => d.Offered(Profile));

    /// <summary>The version of a service in force on a day, or null.</summary>
    public ServiceDefinition? InForce(string service, DateOnly day) =>
        Definitions.LastOrDefault(d => d.Service == service && d.Effective <= day);

    /// <summary>The version in force on a day of a service that the office offers, or null.</summary>
    public ServiceDefinition? OfferedOn(string service, DateOnly day) =>
        InForce(service, day) is { } definition && definition.Offered(Profile) ? definition : null;

    /// <summary>The office's notes on choices that concern a service, where law and SOP differ.</summary>
    public IEnumerable<SwitchNote> NotesOn(ServiceDefinition service) =>
        Profile.SwitchNotes.Where(n => service.Switch == n.Switch || service.Requirements.Exists(r => r.Switch == n.Switch));

    /// <summary>The version that a case began with, or null when it is gone from the catalogue.</summary>
    public ServiceDefinition? Version(string service, DateOnly effective) =>
        Definitions.FirstOrDefault(d => d.Service == service && d.Effective == effective);

    /// <summary>What the region's Perda sets for a late report, or null where nothing is to be paid.</summary>
    public FineRule? FineOn(ServiceDefinition service) => Profile.Fines.Find(f => f.Any && f.Services.Contains(service.Service));

    /// <summary>The official list with the services of each line that are offered on a day, in the list's order.</summary>
    public IEnumerable<OfficialEntry> OfficialOn(DateOnly day) =>
        from line in Profile.OfficialList.OrderBy(l => l.Number)
        let services = line.Services.Select(s => OfferedOn(s, day)).OfType<ServiceDefinition>().ToList()
        where services.Count > 0
        select new OfficialEntry(line, services);

    /// <summary>Name of a role of the office; the id when the profile has none.</summary>
    public string RoleName(string role) => Profile.Roles.Find(r => r.Id == role)?.Name.ToString() ?? role;
}
