using YamlDotNet.RepresentationModel;

namespace Adminduk.Core.Catalogue;

/// <summary>
/// Completes a service file from its template. Maps are completed member by member and the service's own word wins; a list is taken whole or not at all.
/// The template's <c>parts</c> stand ready under their names for <c>use: name</c> in any list.
/// </summary>
internal static class ServiceTemplate
{
    /// <summary>Name of the member that names a template, relative to the catalogue's root and without ending.</summary>
    public const string Member = "template";

    /// <summary>Name of the member with the pieces that lists may use.</summary>
    public const string Parts = "parts";

    /// <summary>The template that a file names, or null.</summary>
    public static string? Of(YamlMappingNode node) =>
        node.Children.TryGetValue(new YamlScalarNode(Member), out var name) && name is YamlScalarNode { Value: { } template } ? $"{template}.yaml" : null;

    /// <summary>Puts into <paramref name="own"/> what it lacks; <paramref name="origins"/> learns which file each piece stands in.</summary>
    public static void Complete(YamlMappingNode own, YamlMappingNode template, string file, Dictionary<YamlNode, string> origins)
    {
        foreach (var (key, value) in template.Children)
        {
            if (key is YamlScalarNode { Value: Member }) continue;
            if (own.Children.TryAdd(key, value)) origins.TryAdd(value, file);
            else if (own.Children[key] is YamlMappingNode mine && value is YamlMappingNode theirs && !IsText(theirs)) Complete(mine, theirs, file, origins);
        }
    }

    // Words in two languages are one thing: half of them from elsewhere would contradict the other half.
    private static bool IsText(YamlMappingNode node) => node.Children.Count == 2 && node.Children.ContainsKey(new YamlScalarNode("id")) && node.Children.ContainsKey(new YamlScalarNode("en"));
}
