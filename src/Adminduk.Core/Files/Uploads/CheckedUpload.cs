namespace Adminduk.Core.Files.Uploads;

/// <summary>An upload found fit to keep.</summary>
/// <param name="Content">The bytes to keep: without metadata and without anything after the file's end.</param>
/// <param name="ContentType">Found in the content: <c>image/jpeg</c>, <c>image/png</c> or <c>application/pdf</c>.</param>
/// <param name="Name">The user's name for it, made safe to show; never part of a path.</param>
public sealed record CheckedUpload(ReadOnlyMemory<byte> Content, string ContentType, string Name);
