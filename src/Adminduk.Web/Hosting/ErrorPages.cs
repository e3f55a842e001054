namespace Adminduk.Web.Hosting;

/// <summary>Plain pages for what went wrong; machine clients of <c>/api/v1</c> get problem details from their own handler.</summary>
public static class ErrorPages
{
    /// <summary>The address the pipeline shows instead, never linked to.</summary>
    public const string Path = "/galat";

    /// <summary>Shows the error page for bare error statuses and unhandled faults outside the API.</summary>
    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseWhen(IsForPeople, people =>
        {
            people.UseExceptionHandler(Path + "/500");
            people.UseStatusCodePagesWithReExecute(Path + "/{0}");
        });
        return app;
    }

    private static bool IsForPeople(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
}
