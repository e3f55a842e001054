using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace Adminduk.Web.Api;

/// <summary>The body of a call: one JSON object, alone or as the part <c>data</c> beside files named <c>file:</c> and a requirement.</summary>
/// <param name="Root">The JSON object.</param>
/// <param name="Files">Files, checked and stored.</param>
/// <param name="Fingerprint">Stands for method, address, JSON and files together.</param>
internal sealed record ApiBody(JsonElement Root, List<FiledAttachment> Files, Guid Fingerprint)
{
    /// <summary>Name of the JSON part of a body with files.</summary>
    public const string Part = "data";

    private const int MostFiles = 40;

    /// <summary>Reads a body.</summary>
    public static async Task<Outcome<ApiBody>> ReadAsync(HttpRequest request, DossierUploads uploads, CancellationToken ct)
    {
        var type = request.ContentType?.Split(';')[0].Trim();
        if (string.Equals(type, "application/json", StringComparison.OrdinalIgnoreCase))
            return await ReadTextAsync(request.Body, ct) is { } bytes ? Parse(request, bytes, []) : TooLarge(BodyLimits.Default);
        if (!string.Equals(type, "multipart/form-data", StringComparison.OrdinalIgnoreCase)) return Error.Invalid("Content-Type", "api.type-wrong");
        if (await FormAsync(request, ct) is not { } form) return request.ContentLength > BodyLimits.Upload ? TooLarge(BodyLimits.Upload) : Error.Invalid("Content-Type", "api.form-broken");
        return await ReadFormAsync(request, form, uploads, ct);
    }

    // Null for a form that is broken, cut off or too large.
    private static async Task<IFormCollection?> FormAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = BodyLimits.Upload, ValueLengthLimit = BodyLimits.Default, ValueCountLimit = MostFiles }, ct);
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return null;
        }
    }

    private static async Task<Outcome<ApiBody>> ReadFormAsync(HttpRequest request, IFormCollection form, DossierUploads uploads, CancellationToken ct)
    {
        if (form.Keys.FirstOrDefault(k => k != Part) is { } strange) return Error.Invalid(strange, "api.member-unknown", strange);
        if (form.Files.FirstOrDefault(f => f.Name != Part && !f.Name.StartsWith(DossierUploads.Prefix, StringComparison.Ordinal)) is { } other) return Error.Invalid(other.Name, "api.member-unknown", other.Name);
        if (form.Files.Count > MostFiles) return Error.Invalid(DossierUploads.Prefix, "api.files-many", MostFiles);
        if (await PartAsync(form, ct) is not { } json) return Error.Invalid(Part, "api.data-missing");
        var (stored, errors) = await uploads.ReadEachAsync(form.Files, null, ct);
        return errors.Count == 0 ? Parse(request, json, stored) : Outcome<ApiBody>.Fail(errors);
    }

    // Clients that give the JSON part a file name send it as a file.
    private static async Task<byte[]?> PartAsync(IFormCollection form, CancellationToken ct)
    {
        if (form[Part] is [{ } text]) return Encoding.UTF8.GetBytes(text);
        if (form.Files.GetFile(Part) is not { } file) return null;
        await using var content = file.OpenReadStream();
        return await ReadTextAsync(content, ct);
    }

    private static Outcome<ApiBody> Parse(HttpRequest request, byte[] json, List<FiledAttachment> files)
    {
        try
        {
            using var document = JsonDocument.Parse(json, ApiJson.Strict);
            var root = document.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Object ? new ApiBody(root, files, FingerprintOf(request, json, files)) : Error.Invalid(Part, "api.object-wanted");
        }
        catch (JsonException fault)
        {
            return Error.Invalid(Part, "api.json-wrong", (fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1, ApiJson.Depth);
        }
        catch (InvalidOperationException)
        {
            // A name that holds half a character.
            return Error.Invalid(Part, "api.json-wrong", 1, 1, ApiJson.Depth);
        }
    }

    private static Guid FingerprintOf(HttpRequest request, byte[] json, IEnumerable<FiledAttachment> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        hash.AppendData(SHA256.HashData(json));
        foreach (var file in files) hash.AppendData(Encoding.UTF8.GetBytes($"\n{file.Requirement}\n{file.Name}\n{file.Hash}"));
        return new Guid(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static async Task<byte[]?> ReadTextAsync(Stream body, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, ct)) > 0)
        {
            if (bytes.Length + read > BodyLimits.Default) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static Error TooLarge(int most) => Error.Invalid(Part, "api.too-large", most / (1024 * 1024));
}
