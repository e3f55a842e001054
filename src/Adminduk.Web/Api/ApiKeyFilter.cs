using Adminduk.Core.Clients;
using Adminduk.Core.Common;

namespace Adminduk.Web.Api;

/// <summary>Before every call: the key, its quota. After it and before the answer leaves: its line on the record.</summary>
internal sealed class ApiKeyFilter : IEndpointFilter
{
    private const string Scheme = "Bearer ";
    private static readonly object Key = new();

    /// <summary>The client behind a call that came through.</summary>
    public static Actor ClientOf(HttpContext http) => (Actor)http.Items[Key]!;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var gate = http.RequestServices.GetRequiredService<ApiClientGate>();
        var call = new ApiCall(http.Request.Method, ((RouteEndpoint)http.GetEndpoint()!).RoutePattern.RawText!);
        http.Response.Headers.CacheControl = "no-store";
        var entered = await gate.EnterAsync(KeyIn(http.Request), http.Connection.RemoteIpAddress?.ToString() ?? "", call, http.RequestAborted);
        if (!entered.Try(out var client)) return Refused(http, entered, gate);
        http.Items[Key] = client;
        var answer = (IResult)(await next(context))!;
        var trace = http.RequestServices.GetRequiredService<ApiTrace>();
        var status = (answer as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK;
        await gate.RecordAsync(client, call with { Status = status, Code = (answer as ApiProblemResult)?.Problem.Code, Case = trace.Case, Nik = trace.Nik }, http.RequestAborted);
        return answer;
    }

    private static ApiProblemResult Refused(HttpContext http, Outcome refused, ApiClientGate gate)
    {
        var problem = ApiProblems.Of(refused);
        if (problem.StatusCode == StatusCodes.Status429TooManyRequests) http.Response.Headers.RetryAfter = gate.SecondsLeft.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return problem;
    }

    private static string? KeyIn(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
}
