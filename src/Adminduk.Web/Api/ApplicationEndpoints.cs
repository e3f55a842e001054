using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Adminduk.Web.Api;

/// <summary>Filing applications, and what the client that filed one may do with it.</summary>
internal static class ApplicationEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/applications", FileAsync).WithName("fileApplication").WithSummary("Ajukan permohonan").Produces<FiledView>(StatusCodes.Status201Created)
            .Accepts<ApplicationRequest>("application/json", "multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(BodyLimits.Upload));
        api.MapGet("/applications/{id:guid}", ShowAsync).WithName("getApplication").WithSummary("Permohonan yang diajukan kunci ini").Produces<ApplicationView>();
        api.MapPost("/applications/{id:guid}/repairs", RepairAsync).WithName("repairApplication").WithSummary("Jawab pengembalian").Produces<ApplicationView>()
            .Accepts<RepairRequest>("application/json", "multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(BodyLimits.Upload));
    }

    private static async Task<IResult> FileAsync(HttpContext http, FilingDesk desk, ApiTrace trace, ReceiptSecrets secrets, Installation installation, CancellationToken ct)
    {
        var filed = await desk.FileAsync(http.Request, ApiKeyFilter.ClientOf(http), ct);
        if (!filed.Try(out var @case)) return ApiProblems.Of(filed, AnswerMembers.Prefix);
        trace.Case = @case.Id;
        var link = new Uri(installation.PublicUrl, "/lacak/" + secrets.TokenOf(@case.Id)).ToString();
        http.Response.Headers.Location = "/api/v1/applications/" + @case.Id;
        return Results.Json(new FiledView(@case.Id, @case.Number, secrets.CodeOf(@case.Id), @case.Service, @case.FiledAt, link), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ShowAsync(Guid id, HttpContext http, ApiTrace trace, CaseFiles files, CancellationToken ct) =>
        Answer(await files.OpenFiledByAsync(id, ApiKeyFilter.ClientOf(http), ct), http, trace);

    private static async Task<IResult> RepairAsync(Guid id, HttpContext http, RepairDesk desk, ApiTrace trace, CaseFiles files, CancellationToken ct)
    {
        var client = ApiKeyFilter.ClientOf(http);
        trace.Case = id;
        var repaired = await desk.RepairAsync(id, http.Request, client, ct);
        return repaired.Ok ? Answer(await files.OpenFiledByAsync(id, client, ct), http, trace) : ApiProblems.Of(repaired, AnswerMembers.Prefix);
    }

    private static IResult Answer(Outcome<CaseFile> opened, HttpContext http, ApiTrace trace)
    {
        if (!opened.Try(out var file)) return ApiProblems.Of(opened);
        (trace.Case, trace.Nik) = (file.Case.Id, Masking.Mask(file.Case.ApplicantNik));
        http.Response.Headers.ETag = $"\"{file.Case.Version}\"";
        return Results.Json(CaseShow.Application(file), ApiJson.Options);
    }
}
