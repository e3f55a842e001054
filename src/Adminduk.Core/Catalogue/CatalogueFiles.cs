using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Adminduk.Core.Catalogue;

/// <summary>Finds and reads the files of a catalogue folder.</summary>
internal sealed class CatalogueFiles(string root)
{
    private readonly Dictionary<string, (YamlMappingNode Node, Dictionary<YamlNode, string> Origins)?> templates = new(StringComparer.Ordinal);

    /// <summary>What could not be read.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>The service files of one owner's service, oldest first: (effective date as named, path relative to the root).</summary>
    public IEnumerable<string> VersionsOf(string owner, string service)
    {
        var folder = Path.Combine(root, owner, service);
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            : [];
    }

    /// <summary>Reads a file as one YAML map; null with a fault when that is impossible.</summary>
    public YamlMappingNode? Parse(string file)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
        {
            Faults.Add(new Fault(file, 0, "the file does not exist", "create it, or correct the name that points to it"));
            return null;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Read(file)));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map) return map;
            Faults.Add(new Fault(file, 1, "the file is not one YAML object", "begin with name: value lines"));
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The reader gives up on some unclosed brackets without saying where.
            var line = e is YamlException { Start.Line: var at } ? at : 0;
            Faults.Add(new Fault(file, line, $"this is not YAML: {e.Message}", "check indentation, brackets, quotes and colons"));
        }

        return null;
    }

    /// <summary>Reads a service file; members it lacks come from the file it is based on, from that file's basis in turn, and at last from its template.</summary>
    public ServiceSource? ParseService(string file)
    {
        if (Parse(file) is not { } own) return null;
        var origins = own.Children.Values.ToDictionary(v => v, _ => file, (IEqualityComparer<YamlNode>)ReferenceEqualityComparer.Instance);
        var text = Read(file);
        var seen = new HashSet<string>(StringComparer.Ordinal) { file };
        for (var basis = BasisOf(own); basis is not null;)
        {
            if (!seen.Add(basis))
            {
                Faults.Add(new Fault(file, 0, $"based-on comes back to {basis}", "let one of these files stand on its own"));
                return null;
            }

            if (Parse(basis) is not { } parent) return null;
            foreach (var (key, value) in parent.Children.Where(c => own.Children.TryAdd(c.Key, c.Value))) origins[value] = basis;
            text += Read(basis);
            basis = BasisOf(parent);
        }

        if (ServiceTemplate.Of(own) is { } template)
        {
            if (TemplateOf(template, []) is not { } completed) return null;
            ServiceTemplate.Complete(own, completed.Node, template, origins);
            foreach (var (node, at) in completed.Origins) origins.TryAdd(node, at);
            text += TextOf(template);
        }

        return new ServiceSource(own, origins, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    // A template may complete itself from another one; each is read once for all its services.
    private (YamlMappingNode Node, Dictionary<YamlNode, string> Origins)? TemplateOf(string file, HashSet<string> seen)
    {
        if (templates.TryGetValue(file, out var known)) return known;
        if (!seen.Add(file))
        {
            Faults.Add(new Fault(file, 0, $"template comes back to {file}", "let one of these files stand on its own"));
            return null;
        }

        if (Parse(file) is not { } own) return templates[file] = null;
        var origins = new Dictionary<YamlNode, string>(ReferenceEqualityComparer.Instance);
        if (ServiceTemplate.Of(own) is { } above)
        {
            if (TemplateOf(above, seen) is not { } wider) return templates[file] = null;
            ServiceTemplate.Complete(own, wider.Node, above, origins);
            foreach (var (node, at) in wider.Origins) origins.TryAdd(node, at);
        }

        return templates[file] = (own, origins);
    }

    private string TextOf(string template) => Read(template) + (Parse(template) is { } node && ServiceTemplate.Of(node) is { } above ? TextOf(above) : "");

    private static string? BasisOf(YamlMappingNode node) =>
        node.Children.TryGetValue(new YamlScalarNode("based-on"), out var name) && name is YamlScalarNode { Value: { } basis } ? $"{basis}.yaml" : null;

    private string Read(string file) => File.ReadAllText(Path.Combine(root, file));
}
