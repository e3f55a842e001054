using System.Diagnostics;
using Adminduk.Web.Pages.Errors;
using Microsoft.AspNetCore.Diagnostics;

namespace Adminduk.Web.Api;

/// <summary>What went wrong below <c>/api/v1</c>, as problem details instead of a page.</summary>
internal static partial class ApiFaults
{
    private const string SecondsToWait = "30";

    /// <summary>True for the addresses of the API.</summary>
    public static bool IsForMachines(HttpContext http) => http.Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers faults and bare statuses of the API.</summary>
    public static WebApplication UseApiFaults(this WebApplication app)
    {
        app.UseWhen(IsForMachines, machines =>
        {
            machines.UseExceptionHandler(fault => fault.Run(AnswerFaultAsync));
            machines.UseStatusCodePages(context => ApiProblems.Bare(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        });
        return app;
    }

    private static Task AnswerFaultAsync(HttpContext http)
    {
        var status = FaultStatus.Of(http, StatusCodes.Status500InternalServerError);
        var reference = (Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier)[..8].ToUpperInvariant();
        LogAnswered(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Adminduk.Api"), reference, status, http.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName);
        if (status is 503 or 507) http.Response.Headers.RetryAfter = SecondsToWait;
        return ApiProblems.Bare(status, status >= 500 ? reference : null).ExecuteAsync(http);
    }

    [LoggerMessage(LogLevel.Error, "API fault {Reference} answered with {Status} at {Endpoint}")]
    private static partial void LogAnswered(ILogger logger, string reference, int status, string? endpoint);
}
