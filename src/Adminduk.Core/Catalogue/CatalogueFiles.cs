using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Adminduk.Core.Catalogue;

/// <summary>Finds and reads the files of a catalogue folder.</summary>
internal sealed class CatalogueFiles(string root)
{
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
            stream.Load(new StringReader(File.ReadAllText(path)));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map) return map;
            Faults.Add(new Fault(file, 1, "the file is not one YAML object", "begin with name: value lines"));
        }
        catch (YamlException e)
        {
            Faults.Add(new Fault(file, e.Start.Line, $"this is not YAML: {e.Message}", "check indentation, quotes and colons on this line"));
        }

        return null;
    }

    /// <summary>Reads a service file; members it lacks come from the file it is based on.</summary>
    public (YamlMappingNode Node, string Hash)? ParseService(string file)
    {
        if (Parse(file) is not { } own) return null;
        var text = File.ReadAllText(Path.Combine(root, file));
        if (own.Children.TryGetValue(new YamlScalarNode("based-on"), out var name) && name is YamlScalarNode { Value: { } basis })
        {
            if (Parse($"{basis}.yaml") is not { } parent) return null;
            foreach (var (key, value) in parent.Children) own.Children.TryAdd(key, value);
            text += File.ReadAllText(Path.Combine(root, $"{basis}.yaml"));
        }

        return (own, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}
