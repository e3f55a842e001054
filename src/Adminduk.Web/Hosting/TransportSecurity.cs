namespace Adminduk.Web.Hosting;

/// <summary>Tells browsers to stay with HTTPS, once a request came by it; never while developing.</summary>
public static class TransportSecurity
{
    /// <summary>Adds HSTS outside Development.</summary>
    public static WebApplication UseTransportSecurity(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        return app;
    }
}
