using Adminduk.Core.Common;

namespace Adminduk.Core.Files.Uploads;

/// <summary>The one way in for files from people: read with a limit, check, scan, store.</summary>
public sealed class UploadIntake(IFileStore store, IVirusScanner scanner)
{
    /// <summary>Takes one file. Call it before the transaction that will refer to it.</summary>
    /// <param name="upload">The bytes as they come.</param>
    /// <param name="name">The user's name for the file.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Outcome<StoredUpload>> AcceptAsync(Stream upload, string name, CancellationToken ct)
    {
        if (await ReadAsync(upload, ct) is not { } content) return UploadRules.TooLarge();
        var check = UploadRules.Check(content, name);
        if (!check.Try(out var file)) return Outcome<StoredUpload>.Fail(check.Errors);
        var scan = await scanner.ScanAsync(file.Content, ct);
        if (!scan.Ok) return Outcome<StoredUpload>.Fail(scan.Errors);
        var put = await store.PutAsync(file.Content, ct);
        return put.Try(out var hash)
            ? new StoredUpload(hash, file.ContentType, file.Name, file.Content.Length)
            : Outcome<StoredUpload>.Fail(put.Errors);
    }

    private static async Task<byte[]?> ReadAsync(Stream upload, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await upload.ReadAsync(buffer, ct)) > 0)
        {
            if (content.Length + read > UploadRules.MaxBytes) return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
