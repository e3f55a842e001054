using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace Adminduk.Web.Files;

/// <summary>
/// Serves the files that applicants handed in, at <c>/lampiran/{id}</c>, to officers. They are strangers' files: each answer
/// forbids scripts, framing and guessing of types; <c>?unduh=1</c> saves instead of showing.
/// </summary>
public static class AttachmentEndpoint
{
    private const string Nothing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // Browsers show PDF files by a viewer of their own, which a sandbox would keep from starting.
    private static readonly Dictionary<string, string> Policies = new(StringComparer.Ordinal)
    {
        ["image/jpeg"] = "sandbox; " + Nothing,
        ["image/png"] = "sandbox; " + Nothing,
        ["application/pdf"] = Nothing + "; object-src 'self'",
    };

    /// <summary>Maps the address.</summary>
    public static WebApplication MapAttachments(this WebApplication app)
    {
        app.MapGet("/lampiran/{id:guid}", ServeAsync).WithMetadata(new OfficersOnlyAttribute());
        return app;
    }

    private static async Task<IResult> ServeAsync(Guid id, bool? unduh, HttpContext http, AttachmentDesk desk, ICurrentActor current, CancellationToken ct)
    {
        var opened = await desk.OpenAsync(id, current.Required, ct);
        return Answer(http, opened, unduh == true);
    }

    /// <summary>The file under the policy of its type, or the refusal.</summary>
    internal static IResult Answer(HttpContext http, Outcome<OpenedAttachment> opened, bool save)
    {
        if (!opened.Try(out var file))
        {
            PageModelOutcomes.Explain(http, opened.Error);
            return Results.StatusCode(PageModelOutcomes.StatusOf(opened.Error!));
        }

        var shown = Policies.TryGetValue(file.ContentType, out var policy) && !save;
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.ContentSecurityPolicy = policy ?? "sandbox; " + Nothing;
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(file.Content, policy is null ? "application/octet-stream" : file.ContentType);
    }
}
