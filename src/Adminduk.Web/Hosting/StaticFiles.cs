namespace Adminduk.Web.Hosting;

/// <summary>Style sheets, scripts and the typeface: ready-made Brotli and gzip, names with a hash, kept for a year.</summary>
public static class StaticFiles
{
    private const string ForAYear = "public, max-age=31536000, immutable";

    /// <summary>Maps wwwroot. Pages name a file as <c>~/assets/resident.css</c>; the hash is put in for them.</summary>
    public static WebApplication MapAssets(this WebApplication app)
    {
        app.MapStaticAssets().Add(endpoint =>
        {
            if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } serve } route
                || route.RoutePattern.RawText?.Contains("assets/fonts/", StringComparison.Ordinal) != true)
                return;

            // The style sheet names the font by a hash of its own, so it too may be kept.
            endpoint.RequestDelegate = context =>
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers.CacheControl = ForAYear;
                    return Task.CompletedTask;
                });
                return serve(context);
            };
        });
        return app;
    }
}
