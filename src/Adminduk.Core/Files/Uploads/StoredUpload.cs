namespace Adminduk.Core.Files.Uploads;

/// <summary>An upload that lies in the file store; a row may now refer to it.</summary>
/// <param name="Hash">Its name in the store.</param>
/// <param name="ContentType">Found in the content.</param>
/// <param name="Name">For show.</param>
/// <param name="Size">Bytes kept.</param>
public sealed record StoredUpload(string Hash, string ContentType, string Name, long Size);
