using YamlDotNet.RepresentationModel;

namespace Adminduk.Core.Catalogue;

/// <summary>A service file as read, completed from the files it is based on.</summary>
/// <param name="Node">All members.</param>
/// <param name="Origins">The file each member stands in.</param>
/// <param name="Hash">SHA-256 over all files read.</param>
internal sealed record ServiceSource(YamlMappingNode Node, IReadOnlyDictionary<YamlNode, string> Origins, string Hash);
