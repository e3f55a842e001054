using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>The catalogue folder of an installation, as its verbs see it.</summary>
internal sealed class CatalogueFolder(string root)
{
    /// <summary>Every office that has a profile.</summary>
    public IReadOnlyList<string> Owners { get; } = Directory.Exists(root)
        ? [.. Directory.GetDirectories(root).Where(d => File.Exists(Path.Combine(d, "profile.yaml"))).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads and proves one office.</summary>
    public CatalogueLoad Load(string owner) => CatalogueLoader.Load(root, owner, CaseVocabulary.Of(CodeLists.Shipped));

    /// <summary>Says that there is no such office, and which there are.</summary>
    public int NoOwner(Invocation call, string owner)
    {
        call.Messages.WriteLine(Texts.Get("commands.catalogue-no-owner", owner, string.Join(", ", Owners)));
        return ExitCode.Refused;
    }
}
