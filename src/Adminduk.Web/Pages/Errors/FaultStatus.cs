using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Adminduk.Web.Pages.Errors;

/// <summary>The status that tells people most about what went wrong, where the framework's own is coarser.</summary>
internal static class FaultStatus
{
    // SQLITE_FULL
    private const int DiskFull = 13;

    /// <summary>
    /// 507 when the disk is full, 503 when the database cannot be reached, 413 when the body was too large (the check of the form's token reports that as 400),
    /// else the status asked for.
    /// </summary>
    public static int Of(HttpContext context, int asked) => asked switch
    {
        StatusCodes.Status500InternalServerError => OfFault(context.Features.Get<IExceptionHandlerFeature>()?.Error) ?? asked,
        StatusCodes.Status400BadRequest when TooLarge(context) => StatusCodes.Status413PayloadTooLarge,
        _ => asked,
    };

    private static int? OfFault(Exception? fault) => fault switch
    {
        null => null,
        BadHttpRequestException bad => bad.StatusCode,
        SqliteException { SqliteErrorCode: DiskFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StatusCodes.Status507InsufficientStorage,
        DbException { IsTransient: true } or TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ => OfFault(fault.InnerException),
    };

    private static bool TooLarge(HttpContext context) =>
        context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
}
