namespace Adminduk.Web.Hosting;

/// <summary>The headers every answer carries: nothing from third parties, no framing, no sniffing, no leaking of addresses.</summary>
public static class SecurityHeaders
{
    private const string Permissions =
        "accelerometer=(), autoplay=(self), browsing-topics=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), usb=()";

    /// <summary>Adds the headers, to error answers too.</summary>
    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context);
                return Task.CompletedTask;
            });
            return next(context);
        });
        return app;
    }

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = Policy(Nonce.Of(context));
        if (context.User.Identity?.IsAuthenticated == true && headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
    }

    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
        + "font-src 'self'; connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self'; "
        + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
}
