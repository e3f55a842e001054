namespace Adminduk.Core.Cases;

/// <summary>A file of a dossier with its bytes.</summary>
/// <param name="Name">The applicant's name for it, for show.</param>
/// <param name="ContentType">Found in the content when it came in.</param>
/// <param name="Content">The bytes.</param>
public sealed record OpenedAttachment(string Name, string ContentType, byte[] Content);
