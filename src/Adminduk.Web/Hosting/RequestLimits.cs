using Microsoft.AspNetCore.Http.Features;

namespace Adminduk.Web.Hosting;

/// <summary>Bounds on requests, so that one client cannot exhaust the server.</summary>
public static class RequestLimits
{
    /// <summary>Sets the body, header and form limits.</summary>
    public static WebApplicationBuilder AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.Default;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = BodyLimits.Upload;
            form.ValueLengthLimit = BodyLimits.FieldLength;
            form.ValueCountLimit = BodyLimits.FieldCount;
        });
        return builder;
    }
}
