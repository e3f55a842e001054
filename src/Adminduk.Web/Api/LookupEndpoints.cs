using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Qr;
using Adminduk.Web.Pages.Verification;
using Microsoft.AspNetCore.Mvc;

namespace Adminduk.Web.Api;

/// <summary>What anybody may ask who holds a receipt or a document.</summary>
internal static class LookupEndpoints
{
    /// <summary>Header of the receipt's code: addresses end up in logs, headers do not.</summary>
    public const string CodeHeader = "Receipt-Code";

    private const int LongestCode = 4296;

    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/tracking/{number}", TrackAsync).WithName("trackApplication").WithSummary("Lacak permohonan dengan nomor dan kode Resi").Produces<ProgressView>();
        api.MapGet("/documents/verification", VerifyAsync).WithName("verifyDocument").WithSummary("Periksa dokumen dengan kode atau isi QR-nya").Produces<VerdictAnswer>();
    }

    private static async Task<IResult> TrackAsync(
        string number, [FromHeader(Name = CodeHeader)] string? code, HttpContext http, ApiTrace trace, CaseTracking tracking, CaseFiles files, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(code)) return ApiProblems.Of(Error.Invalid(CodeHeader, "api.receipt-code-missing"));
        var found = number.Any(char.IsControl) ? Error.NotFound("cases.track-unknown") : await tracking.LookUpForAsync(ApiKeyFilter.ClientOf(http), number, code, ct);
        if (!found.Try(out var @case)) return ApiProblems.Of(found);
        (trace.Case, trace.Nik) = (@case.Id, Masking.Mask(@case.ApplicantNik));
        var opened = await files.FillAsync(@case, ct);
        return opened.Try(out var file) ? Results.Json(CaseShow.Progress(file), ApiJson.Options) : ApiProblems.Of(opened);
    }

    private static async Task<IResult> VerifyAsync(string? code, ApiTrace trace, DocumentVerifier verifier, VerdictDesk desk, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(code) || code.Length > LongestCode) return ApiProblems.Of(Error.Invalid("code", "api.document-code-missing"));
        var found = await verifier.ByCodeAsync(VerificationToken.In(code), ct);
        trace.Case = found.Document?.CaseId;
        var view = await desk.ShowAsync(found, ct);
        var facts = view.Document is not { } d ? null : new VerifiedDocument(
            view.Kind, view.Number, view.Subject, view.Office, d.IssuedOn, d.SignerName, d.SignerTitle, d.ValidUntil, d.WithdrawnAt, view.Test);
        return Results.Json(new VerdictAnswer(ApiJson.NameOf(view.Verdict), Texts.Get("verification." + view.Key), Texts.Get($"verification.{view.Key}-why"), facts), ApiJson.Options);
    }
}
