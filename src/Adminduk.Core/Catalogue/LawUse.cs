namespace Adminduk.Core.Catalogue;

/// <summary>Where a service refers to a regulation.</summary>
/// <param name="Service">The service.</param>
/// <param name="Part">Which part of it: <c>sop</c>, <c>standard</c>, <c>requirement</c> or <c>rule</c>.</param>
public sealed record LawUse(ServiceDefinition Service, string Part)
{
    /// <summary>Every reference of the services offered on a day to one regulation.</summary>
    public static IEnumerable<LawUse> Of(ServiceCatalogue catalogue, string law, DateOnly day) =>
        from service in catalogue.InForceOn(day) from part in Parts(service, law) select new LawUse(service, part);

    private static IEnumerable<string> Parts(ServiceDefinition service, string law)
    {
        if (service.Sop.Laws.Exists(l => l.Law == law)) yield return "sop";
        if (service.Standard.Laws.Exists(l => l.Law == law)) yield return "standard";
        if (service.Requirements.Exists(r => r.Law == law)) yield return "requirement";
        if (service.Eligibility.Exists(r => r.Law == law)) yield return "rule";
    }
}
