using Adminduk.Core.Residents;
using Adminduk.Web.Accounts;
using Adminduk.Web.Api;
using Adminduk.Web.Files;

namespace Adminduk.Web.Hosting;

/// <summary>What the web application is made of: one list of services, one order of the pipeline.</summary>
public static class Composition
{
    /// <summary>Registers every part; a capability adds one line that calls its own extension method.</summary>
    public static WebApplicationBuilder AddAdmindukWeb(this WebApplicationBuilder builder)
    {
        builder.AddInstallation();
        builder.AddRequestLimits();
        builder.AddWebPages();
        builder.AddCatalogue();
        builder.AddShell();
        builder.AddAdmindukIdentity();
        builder.Services.AddResidents();
        builder.AddCaseWork();
        builder.AddApi();
        builder.AddTelemetry();
        return builder;
    }

    /// <summary>Puts the pipeline together; the order matters and is kept here alone.</summary>
    public static WebApplication UseAdmindukWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseLanguage();
        app.UseErrorPages();
        app.UseApiFaults();
        app.UseTransportSecurity();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseAuthentication();
        app.UsePasswordGate();
        app.UseAuthorization();
        app.MapHealth();
        app.MapAssets();
        app.MapRegionSearch();
        app.MapAttachments();
        app.MapSignatures();
        app.MapActScans();
        app.MapApi();
        app.MapServiceSheets();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
