namespace Adminduk.Core.Catalogue;

/// <summary>Finds services by the words that people use.</summary>
public static class ServiceSearch
{
    /// <summary>The services in which every typed word occurs: in name, summary, products, purposes or menu, in either language.</summary>
    public static IReadOnlyList<ServiceDefinition> Find(IEnumerable<ServiceDefinition> services, string? typed)
    {
        var words = (typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. services.Where(s => words.All(w => Contents(s).Any(c => c.Contains(w, StringComparison.OrdinalIgnoreCase))))];
    }

    private static IEnumerable<string> Contents(ServiceDefinition service) =>
        Texts(service).SelectMany(t => new[] { t.Id, t.En });

    private static IEnumerable<Text> Texts(ServiceDefinition service) =>
    [
        service.Name, service.Summary, .. service.Menu is { } menu ? [menu.Group, menu.Entry] : Array.Empty<Text>(),
        .. service.Documents.Select(d => d.Name), .. service.Fields.SelectMany(f => f.Options).Select(o => o.Label),
    ];
}
