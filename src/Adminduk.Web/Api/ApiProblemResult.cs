namespace Adminduk.Web.Api;

/// <summary>Writes a problem.</summary>
internal sealed class ApiProblemResult(ApiProblem problem) : IResult, IStatusCodeHttpResult
{
    /// <summary>What is written.</summary>
    public ApiProblem Problem => problem;

    /// <inheritdoc/>
    public int? StatusCode => problem.Status;

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = problem.Status;
        if (problem.Status == StatusCodes.Status401Unauthorized) httpContext.Response.Headers.WWWAuthenticate = "Bearer realm=\"adminduk\"";
        return httpContext.Response.WriteAsJsonAsync(problem, ApiJson.Options, ApiProblems.ContentType, httpContext.RequestAborted);
    }
}
