using YamlDotNet.RepresentationModel;

namespace Adminduk.Core.Catalogue;

/// <summary>Reads and proves an office's catalogue.</summary>
public static class CatalogueLoader
{
    /// <summary>The folder of the catalogue that ships with the product.</summary>
    public static string ShippedRoot => Path.Combine(AppContext.BaseDirectory, "catalogue");

    /// <summary>All faults, or a catalogue that is safe to run.</summary>
    /// <param name="root">The catalogue folder.</param>
    /// <param name="owner">Office profile: the folder with <c>profile.yaml</c>.</param>
    /// <param name="vocabulary">The names that definitions may use.</param>
    public static CatalogueLoad Load(string root, string owner, Vocabulary vocabulary)
    {
        var files = new CatalogueFiles(root);
        var laws = ReadLaws(files);
        var profileFile = $"{owner}/profile.yaml";
        var profile = Read<OfficeProfile>(files, profileFile, out var profileBinder);
        if (profile is null) return new CatalogueLoad(null, files.Faults);
        var read = new List<(ServiceDefinition Definition, YamlBinder Binder)>();
        foreach (var service in profile.Services) ReadVersions(files, profile, service, profileFile, read);
        if (files.Faults.Count > 0) return new CatalogueLoad(null, files.Faults);

        var catalogue = new ServiceCatalogue(profile, [.. read.Select(r => r.Definition).OrderBy(d => d.Effective)], laws);
        var faults = new List<Fault>(ProfileProver.Prove(catalogue, profileBinder!));
        foreach (var (definition, binder) in read) faults.AddRange(new ServiceProver(catalogue, definition, binder, vocabulary).Prove());
        return new CatalogueLoad(faults.Count == 0 ? catalogue : null, faults);
    }

    private static Dictionary<string, Law> ReadLaws(CatalogueFiles files)
    {
        var register = Read<LawRegister>(files, "national/laws.yaml", out var binder);
        var laws = new Dictionary<string, Law>(StringComparer.Ordinal);
        foreach (var law in register?.Laws ?? [])
        {
            if (!laws.TryAdd(law.Id, law)) files.Faults.Add(binder!.FaultAt(law, $"law {law.Id} stands twice", "remove one"));
        }

        return laws;
    }

    private static void ReadVersions(CatalogueFiles files, OfficeProfile profile, string service, string profileFile, List<(ServiceDefinition, YamlBinder)> read)
    {
        var (folder, code) = service.Contains('/', StringComparison.Ordinal) ? (service[..service.LastIndexOf('/')], service[(service.LastIndexOf('/') + 1)..]) : (profile.Owner, service);
        var versions = files.VersionsOf(folder, code).ToList();
        if (versions.Count == 0) files.Faults.Add(new Fault(profileFile, 0, $"service {service} has no file", $"add {folder}/{code}/<effective date>.yaml"));
        foreach (var file in versions)
        {
            if (files.ParseService(file) is not { } parsed) continue;
            var binder = new YamlBinder(file, parsed.Origins, Words(parsed.Node, profile));
            var definition = binder.Read<ServiceDefinition>(parsed.Node);
            files.Faults.AddRange(binder.Faults);
            if (definition is null || binder.Faults.Count > 0) continue;
            ServiceExpansion.Expand(definition);
            definition.Hash = parsed.Hash;
            definition.File = file;
            read.Add((definition, binder));
        }
    }

    private static Dictionary<string, string> Words(YamlMappingNode node, OfficeProfile profile)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["{office}"] = profile.Name };
        if (!node.Children.TryGetValue(new YamlScalarNode("name"), out var name) || name is not YamlMappingNode texts) return words;
        foreach (var (language, text) in texts.Children) words[$"{{name.{language}}}"] = text.ToString();
        return words;
    }

    private static T? Read<T>(CatalogueFiles files, string file, out YamlBinder? binder)
        where T : class
    {
        binder = null;
        if (files.Parse(file) is not { } node) return null;
        binder = new YamlBinder(file);
        var result = binder.Read<T>(node);
        files.Faults.AddRange(binder.Faults);
        return binder.Faults.Count == 0 ? result : null;
    }
}
