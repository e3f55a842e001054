using Adminduk.Core.Catalogue;

namespace Adminduk.Web.Pages.Services;

/// <summary>One list of an SOP's identity block.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Lines">Entries; none is said so.</param>
public sealed record SopPart(string Title, IReadOnlyList<Text> Lines);
